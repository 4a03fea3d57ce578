import type { LocaleCode } from '../../src/lib/locales.ts';

/** A habit of a language's print, by what breaks it. */
export interface TypographyRule {
  /** The end of a sentence that starts with "texts". */
  readonly habit: string;
  readonly locales: readonly LocaleCode[];
  /** Finds what is wrong. */
  readonly fault: RegExp;
  readonly bad: readonly string[];
  readonly ok: readonly string[];
}

const all = ['en', 'de', 'fr', 'es', 'it', 'ja', 'zh'] as const;

/** Sources: Lexique des règles typographiques (Imprimerie nationale), Duden, RAE, GB/T 15834-2011, W3C jlreq and clreq. */
export const typographyRules: readonly TypographyRule[] = [
  {
    habit: 'write an ellipsis as one sign',
    locales: all,
    fault: /\.{2,}|。{2,}/u,
    bad: ['Searching...', '検索中。。'],
    ok: ['Searching…', 'It is here.'],
  },
  {
    habit: 'have no typewriter quotes or apostrophes',
    locales: all,
    fault: /["'`´]/u,
    bad: ['the "late" parcel', "it's"],
    ok: ['the “late” parcel', 'it’s'],
  },
  {
    habit: 'quote with “…”',
    locales: ['en', 'zh'],
    fault: /[„«»‹›「」『』]|”[^“]*”|“[^”]*“|^[^“]*”|“[^”]*$/u,
    bad: ['„late“', '”late”', '“late', '「late」'],
    ok: ['“late” and “lost”', 'late'],
  },
  {
    habit: 'quote with „…“',
    locales: ['de'],
    fault: /[”«»‹›「」]|“[^„]*“|„[^“]*„|^[^„]*“|„[^“]*$/u,
    bad: ['“spät”', '„spät”', '„spät', '»spät«'],
    ok: ['„spät“ und „weg“', 'spät'],
  },
  {
    habit: 'put a space before an ellipsis that stands for words',
    locales: ['de'],
    fault: /\p{L}…/u,
    bad: ['Suche läuft…'],
    ok: ['Suche läuft …'],
  },
  {
    habit: 'quote with « … », with narrow spaces that do not break',
    locales: ['fr'],
    fault: /[“”„‹›「」]|«(?!\u202F)|(?<!\u202F)»/u,
    bad: ['“retard”', '«retard»', '« retard »', '«\u00A0retard\u00A0»'],
    ok: ['«\u202Fretard\u202F»'],
  },
  {
    habit: 'put a narrow space that does not break before ; : ! and ?',
    locales: ['fr'],
    fault: /(?<!\u202F)[;:!?]/u,
    bad: ['aide ?', 'aide?', 'aide\u00A0?', 'Recherche : x'],
    ok: ['aide\u202F?', 'Recherche\u202F: x'],
  },
  {
    habit: 'quote with «…», with no space inside',
    locales: ['es', 'it'],
    fault: /[“”„‹›「」]|«\s|\s»|»[^«]*»|«[^»]*«|^[^«]*»|«[^»]*$/u,
    bad: ['“tarde”', '« tarde »', '«tarde'],
    ok: ['«tarde» y «lejos»', 'tarde'],
  },
  {
    habit: 'open questions and exclamations with ¿ and ¡',
    locales: ['es'],
    fault: /^[^¿]*\?|^[^¡]*!|¿[^?]*$|¡[^!]*$/u,
    bad: ['Qué tal?', '¿Qué tal', 'Hola!'],
    ok: ['¿Qué tal?', '¡Hola! ¿Qué tal?'],
  },
  {
    habit: 'put no space before a punctuation mark',
    locales: ['en', 'de', 'es', 'it'],
    fault: /\s[;:!?,.]/u,
    bad: ['help ?', 'one , two'],
    ok: ['help?', 'one, two'],
  },
  {
    habit: 'punctuate in full width',
    locales: ['ja', 'zh'],
    fault: /[,;:!?()]|\.(?!\w)|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}}])[.~]/u,
    bad: ['帮助?', '検索: {query}', '(例)', '好, 再', '没有.'],
    ok: ['帮助？', '検索：{query}', '（例）', '好，再', '没有。'],
  },
  {
    habit: 'quote with 「…」',
    locales: ['ja'],
    fault: /[“”„«»‹›]|」[^「]*」|「[^」]*「|^[^「]*」|「[^」]*$/u,
    bad: ['“遅い”', '「遅い'],
    ok: ['「遅い」と「速い」', '遅い'],
  },
  {
    habit: 'pause with the comma of the language',
    locales: ['ja'],
    fault: /，/u,
    bad: ['はい，いいえ'],
    ok: ['はい、いいえ'],
  },
  {
    habit: 'put no space between words and values',
    locales: ['ja', 'zh'],
    fault:
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}」』”。、，：] |\s[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}「『“（]/u,
    bad: ['更新 {date}', '{count} 件', '好。 再'],
    ok: ['更新日：{date}', '{count}件'],
  },
];
