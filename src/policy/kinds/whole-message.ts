import { firstPlaces } from './concepts.ts';
import type { RawSpan } from '../text/view.ts';
import { wholeText, type KindCheck, type Reading } from './kind.ts';

/** Reports a message that lacks what it needs. */
export const checkMissing: KindCheck<'missing'> = (reading, { when, need }) => {
  const holds = when === undefined || firstPlaces(reading, when).length > 0;
  if (!holds || reading.mentions.some(({ what }) => need.includes(what))) return [];
  return [wholeText(reading)];
};

/** Reports a message that says nothing but this, or of which a condition holds. */
export const checkOnly: KindCheck<'only'> = (reading, { of, any = [] }) => {
  const { sentences, bySentence, mentions } = reading;
  const isCovered = sentences.every((sentence, number) => {
    const own = bySentence[number] ?? [];
    if (own.some(({ what }) => content.has(what))) return false;
    const saying = own.filter(({ what }) => of.includes(what) || what === 'order_id');
    return wordsBeside(reading, sentence, saying) <= (saying.length > 0 ? mostBeside : mostAlone);
  });
  const says = mentions.some(({ what }) => (what === 'thanks' || what === 'availability') && of.includes(what));
  return isCovered && says ? [wholeText(reading)] : firstPlaces(reading, any);
};

/** Most words of a sentence besides its thanks or greeting, and of one without: a name, "and best regards". */
const mostBeside = 10;
const mostAlone = 4;

/** What makes a sentence say more than thanks. */
const content: ReadonlySet<string> = new Set([
  'rate',
  'review',
  'cannot_ship',
  'refunded',
  'claim',
  'cancel_yourself',
  'order_confirmation',
  'promo',
  'other_products',
]);

function wordsBeside({ text }: Reading, { start, end }: RawSpan, saying: readonly RawSpan[]): number {
  let [rest, from] = ['', start];
  for (const mention of saying) {
    rest += ` ${text.slice(from, Math.max(from, mention.start))}`;
    from = Math.max(from, mention.end);
  }
  return wordsOf(`${rest} ${text.slice(from, Math.max(from, end))}`);
}

/** Reports a message in another language than it must be in. Too short a text is not judged. */
export const checkLanguage: KindCheck<'language'> = (reading, { must_be: wanted }) => {
  const { message } = reading;
  const allowed = wanted === 'buyer' ? (message.buyerLocale === undefined ? [] : [message.buyerLocale]) : wanted;
  if (allowed.length === 0) return [];
  const found = reading.language();
  return found === undefined || allowed.includes(found) ? [] : [wholeText(reading)];
};

/** Reports a message outside its days. */
export const checkTiming: KindCheck<'timing'> = (reading, { after_delivery: [first = 0, last = Infinity] }) => {
  const { daysSinceDelivery: days } = reading.message;
  return days === undefined || (days >= first && days <= last) ? [] : [wholeText(reading)];
};

/** Words of a sentence; a Chinese or Japanese letter counts as half a word. */
function wordsOf(sentence: string): number {
  const letters = sentence.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return letters > 0 ? letters / 2 : (sentence.match(/\p{L}+/gu)?.length ?? 0);
}
