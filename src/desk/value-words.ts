import { longDate } from '../i18n/long-date.ts';
import { localeOf, type LocaleCode } from '../lib/locales.ts';
import type { Placeholder } from '../model/placeholder.ts';
import { isDay } from './day.ts';
import { readMoney } from './money-text.ts';
import type { FieldProblem } from './reply.ts';

/** What a value is read for. */
export interface ValueReading {
  readonly locale: LocaleCode;
  /** The shape of the channel's order ids, where it has one. */
  readonly orderId?: { readonly pattern: string; readonly example: string } | undefined;
}

/** A value as it stands in a reply; where it cannot stand there, what is wrong, and the words that show it all the same. */
export interface ValueWords {
  readonly words: string;
  readonly problem?: FieldProblem | undefined;
}

type Reader = (value: string, placeholder: Placeholder, reading: ValueReading) => ValueWords;

/** Longest value on one line. */
const mostCharacters = 1000;
const mostMoney = 1e9;

const plain: Reader = (value) =>
  value.length > mostCharacters
    ? { words: value, problem: { kind: 'too_long', expected: String(mostCharacters) } }
    : { words: value };

const readers: Readonly<Record<Placeholder['type'], Reader>> = {
  text: plain,
  first_name: plain,
  carrier: plain,
  tracking_number: plain,
  order_id: (value, _, { orderId }) => {
    const id = value.normalize('NFKC').replaceAll(/[‐‑–—]/gu, '-');
    if (!orderId || new RegExp(orderId.pattern, 'u').test(id)) return plain(id, _, { locale: 'en' });
    return { words: value, problem: { kind: 'order_id', expected: orderId.example } };
  },
  date: (value, { example }, { locale }) =>
    isDay(value)
      ? { words: longDate(value, localeOf(locale).tag) }
      : { words: value, problem: { kind: 'date', expected: example } },
  money: (value, { example }, { locale }) => {
    const money = readMoney(value);
    if (!money || money.amount >= mostMoney) return { words: value, problem: { kind: 'money', expected: example } };
    return { words: moneyFormat(localeOf(locale).tag, money.currency).format(money.amount) };
  },
  number: (value, { example }, { locale }) =>
    /^-?\d{1,12}(?:\.\d{1,6})?$/u.test(value)
      ? { words: numberFormat(localeOf(locale).tag).format(Number(value)) }
      : { words: value, problem: { kind: 'number', expected: example } },
  choice: (value, { choices = [] }) => {
    const chosen = /^\d{1,3}$/u.test(value) ? choices[Number(value)] : undefined;
    return chosen === undefined
      ? { words: value, problem: { kind: 'choice', expected: choices.join(', ') } }
      : { words: chosen };
  },
  url: (value, _, reading) =>
    isWebAddress(value) ? plain(value, _, reading) : { words: value, problem: { kind: 'url', expected: _.example } },
};

/** The words of a value in the form of its field, in the way of the reply's language. Any text is a value. */
export function valueWords(value: string, placeholder: Placeholder, reading: ValueReading): ValueWords {
  return readers[placeholder.type](value, placeholder, reading);
}

/** A value on one line, without signs that no keyboard has; anything may have been pasted. */
export function oneLine(value: string): string {
  return value
    .replaceAll(/\p{Co}/gu, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/iu.test(value) && URL.canParse(value);
}

// To make a format takes longer than the rest of a reply.
const moneyFormats = new Map<string, Intl.NumberFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function moneyFormat(tag: string, currency: string): Intl.NumberFormat {
  const key = `${tag} ${currency}`;
  const format = moneyFormats.get(key) ?? new Intl.NumberFormat(tag, { style: 'currency', currency });
  moneyFormats.set(key, format);
  return format;
}

function numberFormat(tag: string): Intl.NumberFormat {
  const format = numberFormats.get(tag) ?? new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  numberFormats.set(tag, format);
  return format;
}
