import type { LocaleCode } from '../../src/lib/locales.ts';

/** What no public article may contain, whatever its language. */
export const forbiddenEverywhere: Readonly<Record<string, RegExp>> = {
  'an e-mail address': /[^\s@]@[^\s@]/u,
  'a telephone number': /(?<![\d:])\+?\d(?:[\s()/.-]{0,2}\d){6,}/u,
  'an outside address':
    /https?:|www\.|(?<![\p{L}\p{N}])[a-z0-9-]+\.(?:com|net|org|eu|de|fr|es|it|jp|cn|co|io|me|shop)(?!\p{L})/iu,
};

/** Words that ask for a positive review. Simple on purpose: the policy check judges what agents send. */
export const praiseWords: Readonly<Record<LocaleCode, RegExp>> = {
  en: /(?:five|5)[\s-]?stars?|(?:positive|good|great|top|best) (?:review|rating|feedback)/iu,
  de: /(?:fünf|5)[\s-]?Sterne?|(?:positive|gute|beste|volle) (?:Bewertung|Rezension|Punktzahl)/iu,
  fr: /(?:cinq|5) étoiles|(?:avis|commentaire) positif|(?:bonne|meilleure) note|note maximale/iu,
  es: /(?:cinco|5) estrellas|(?:reseña|valoración|opinión) positiva|(?:buena|mejor|máxima) (?:reseña|puntuación)/iu,
  it: /(?:cinque|5) stelle|(?:recensione|valutazione) positiva|massimo dei voti/iu,
  ja: /星[5五５]つ?|[5五５]つ?星|高評価|良い(?:評価|レビュー)/u,
  zh: /[五5５]星|好评|五分|满分/u,
};
