import { detectLanguage } from '../find/language.ts';
import { firstPlaces } from './concepts.ts';
import { wholeText, type KindCheck } from './kind.ts';

/** Reports a message that lacks what it needs. */
export const checkMissing: KindCheck<'missing'> = (reading, { when, need }) => {
  const holds = when === undefined || firstPlaces(reading, when).length > 0;
  if (!holds || reading.mentions.some(({ what }) => need.includes(what))) return [];
  return [wholeText(reading)];
};

/** Reports a message that says nothing but this. */
export const checkOnly: KindCheck<'only'> = (reading, { of }) => {
  const { sentences, bySentence, mentions, text } = reading;
  const isCovered = [...sentences.entries()].every(([number, { start, end }]) => {
    const isShort = wordsOf(text.slice(start, end)) <= 2;
    return isShort || (bySentence[number]?.some(({ what }) => of.includes(what)) ?? false);
  });
  const says = mentions.some(({ what }) => (what === 'thanks' || what === 'availability') && of.includes(what));
  return isCovered && says ? [wholeText(reading)] : [];
};

/** Reports a message in another language than it must be in. Too short a text is not judged. */
export const checkLanguage: KindCheck<'language'> = (reading, { must_be: wanted }) => {
  const { message } = reading;
  const allowed = wanted === 'buyer' ? (message.buyerLocale === undefined ? [] : [message.buyerLocale]) : wanted;
  if (allowed.length === 0) return [];
  const found = detectLanguage(reading.text);
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
  return letters > 0 ? letters / 2 : sentence.trim().split(/\s+/u).length;
}
