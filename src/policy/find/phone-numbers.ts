import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min';
import type { LocaleCode } from '../../lib/locales.ts';
import { rawSpan, replaceInView, type RawSpan, type View } from '../text/view.ts';
import { isCalled, saysWhatElse } from './number-labels.ts';
import { spelledNumbersOf } from './spelled-numbers.ts';

/** Countries whose own way of writing a number is tried, by the language of the message. */
const countries: Readonly<Record<LocaleCode, readonly CountryCode[]>> = {
  en: ['US', 'GB'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  es: ['ES', 'MX'],
  it: ['IT'],
  ja: ['JP'],
  zh: ['CN'],
};

// A letter that stands for a digit among digits, and dashes of every kind.
const digitLikes: readonly (readonly [RegExp, string])[] = [
  [/[\u30FC\u2010-\u2015\u2212]/gu, '-'],
  [/(?<=\d\s?)oh(?=\s?\d)|(?<!\p{L})oh(?=\d)/gu, '0'],
  [/(?<=\d[\s().\-/]{0,2})o|(?<![\p{L}\p{N}])o(?=[\s().\-/]{0,2}\d{2})/gu, '0'],
  [/(?<=\d[\s().\-/]{0,2}\d)[li](?=\d)/gu, '1'],
];

/** Telephone numbers of a text, spelled-out ones too; a number that says what else it is does not count. Takes a folded view. */
export function phoneNumbersOf(view: View, locale: LocaleCode): RawSpan[] {
  const spans: RawSpan[] = spelledNumbersOf(view)
    .filter(({ text, start, end }) => !saysWhatElse(text, start, end))
    .map(({ span }) => span);
  const take = (digits: View, start: number, end: number): void => {
    if (!isPhone(digits.text, start, end)) return;
    const span = rawSpan(digits, start, end);
    if (!spans.some((other) => span.start < other.end && other.start < span.end)) spans.push(span);
  };
  if (!/(?:[\do][\s().\-/]{0,3}){7}/u.test(view.text)) return spans;
  const digits = digitLikes.reduce((text, [likes, digit]) => replaceInView(text, likes, () => digit), view);
  for (const country of countries[locale]) {
    for (const { startsAt, endsAt } of findPhoneNumbersInText(digits.text, { defaultCountry: country })) {
      take(digits, startsAt, endsAt);
    }
  }
  for (const match of digits.text.matchAll(
    /(?<![\p{L}\p{N}.,€$£-])(?<![a-z]{1,4}\d{1,6}\s)[+(]?\d[\d\s().\-/]{5,18}\d(?![\p{L}\p{N}-])/gu,
  )) {
    const count = match[0].replace(/\D/gu, '').length;
    const before = digits.text.slice(Math.max(0, match.index - 45), match.index);
    const isDialled = /^[+(]*0\d*[\s().\-/]/u.test(match[0]) && count >= 9;
    if (count >= 7 && count <= 15 && (isCalled(before) || match[0].startsWith('+') || isDialled))
      take(digits, match.index, match.index + match[0].length);
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

function isPhone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 45), start);
  const written = text.slice(start, end).trim();
  if (saysWhatElse(text, start, end)) return false;
  // An order id, a date, a part of a longer number or of an address on the web, a number of the post (EN 123 456 789 JP).
  if (/^\d{2}-\d{5}-\d{5}$|^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/u.test(written)) return false;
  if (/\d{3}-\d{7}-\d{7}/u.test(text.slice(Math.max(0, start - 12), end + 12))) return false;
  if (
    !isCalled(before) &&
    /^(?:\d\s?){9}$/u.test(written) &&
    /(?<!\p{L})[a-z]{2}\s?$/u.test(before) &&
    /^\s?[a-z]{2}(?!\p{L})/u.test(text.slice(end))
  )
    return false;
  if (/[/=?&][^\s]*$/u.test(before)) return false;
  // A bare run of digits is a telephone number only where the text says so.
  return /^\+|[\s().\-/]/u.test(written) || isCalled(before.slice(-30));
}
