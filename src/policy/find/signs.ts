import { rawSpan, rawView, type RawSpan, type View } from '../text/view.ts';

// What Unicode draws as a picture by default, or on request; (R), (TM), (C) and the plain stars are signs of text.
const emoji = /\p{RGI_Emoji}|\p{Emoji_Presentation}|[\u2600-\u27BF]\uFE0F/gv;
const textSigns = new Set(['©', '®', '™', '★', '☆', '✓', '✔', '→', '♥']);

/** Emojis of the raw text. */
export function emojisOf(text: string): RawSpan[] {
  return [...text.matchAll(emoji)]
    .filter(([sign]) => !textSigns.has(sign) && !/^[\d#*]$/u.test(sign))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const patterns = {
  // Not the one inside an address.
  question: /\?(?=[\s"'”’»)]|$)|\uFF1F/gu,
  percent: /\d{1,3}(?:[.,]\d+)?\s?(?:%|percent|per cent|prozent|pour cent|por ciento|per cento|パーセント|割引?|折)/giu,
  money:
    /(?:[$€£¥]|usd|eur|gbp|rmb|jpy)\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£¥]|usd|eur(?:os?)?|gbp|dollars?|pounds?|yen|yuan|円|元|块)/giu,
  long_number: /(?<![\d.,])\d(?:[\d\s-]{4,})\d(?![\d.,])/gu,
  postal_address:
    /(?<![\d.,$€£])\d{1,5}\s+(?:(?:[nsew]{1,2}\.?|north|south|east|west)\s+)?(?:\p{L}|\d{1,3}(?:st|nd|rd|th)\b)[\p{L}.' -]{0,40}\s(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|suite|court)\b|(?<![\p{L}.-])\p{L}[\p{L}.-]{0,40}?(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm)\s+\d{1,4}|\d{1,4},?\s+(?:rue|avenue|boulevard|place|chemin|allée)\s+\p{L}|(?:calle|avenida|plaza|paseo|c\/)\s+\p{L}(?:[^\d\n.!?]|(?<=\b\p{L}{1,3})\.){2,40}\d{1,4}|\b(?:via|viale|piazza|corso)\s+\p{L}(?:[^\d\n.!?]|(?<=\b\p{L}{1,3})\.){2,40}\d{1,4}|〒\s?\d{3}-?\d{4}|p\.?\s?o\.?\s?box\s+\d+|postfach\s+\d+|(?:路|街|大道)\s?\d+\s?号|(?<![\d-])\d{1,5}-\d{1,5}-\d{1,5}(?=\s?\p{Script=Han})|(?:東京都|北海道|\p{Script=Han}{2,3}[府県]).{1,20}\d{1,4}-\d{1,4}/giu,
} as const;

/** Question marks, percentages, amounts, long numbers and postal addresses. */
export function signsOf(view: View): { readonly entity: keyof typeof patterns; readonly span: RawSpan }[] {
  return (Object.keys(patterns) as (keyof typeof patterns)[]).flatMap((entity) =>
    [...view.text.matchAll(patterns[entity])].map((match) => ({
      entity,
      span: rawSpan(view, match.index, match.index + match[0].length),
    })),
  );
}

/** Tags of HTML in the raw text, with their name and attributes. */
export function tagsOf(text: string): (RawSpan & { readonly name: string; readonly attributes: string })[] {
  return [...text.matchAll(/<\/?([a-z][a-z0-9]{0,20})((?:\s[^<>]{0,400})?)\/?>/giu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: (match[1] ?? '').toLowerCase(),
    attributes: match[2] ?? '',
  }));
}

/** Stretches of more than `most` line breaks in a row. */
export function lineBreaksOf(text: string, most: number): RawSpan[] {
  return [...rawView(text).text.matchAll(/(?:\r?\n[^\S\r\n]*){3,}/gu)]
    .filter(([run]) => (run.match(/\n/gu)?.length ?? 0) > most)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
