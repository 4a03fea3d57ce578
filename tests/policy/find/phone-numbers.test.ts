import { describe, expect, it } from 'vitest';
import type { LocaleCode } from '../../../src/lib/locales.ts';
import { phoneNumbersOf } from '../../../src/policy/find/phone-numbers.ts';
import { fold, normalise } from '../../../src/policy/text/normalise.ts';

const numbers = (locale: LocaleCode, text: string): string[] =>
  phoneNumbersOf(fold(normalise(text)), locale).map(({ start, end }) => text.slice(start, end));

describe('telephone numbers', () => {
  it.each<[LocaleCode, string, string]>([
    ['en', 'Call us on +1 212 555 0147 today.', '+1 212 555 0147'],
    ['en', 'My cell: (212) 555-0147', '(212) 555-0147'],
    ['en', 'two one two, five five five, zero one four seven', 'two one two, five five five, zero one four seven'],
    ['de', 'Rufen Sie an: 030 901820', '030 901820'],
    ['de', 'null eins sieben sechs vier vier drei zwei', 'null eins sieben sechs vier vier drei zwei'],
    ['fr', 'Appelez le 06 12 34 56 78', '06 12 34 56 78'],
    ['es', 'Llame al 612 345 678', '612 345 678'],
    ['it', 'Chiamate il 347 1234567', '347 1234567'],
    ['ja', 'お電話は０３－１２３４－５６７８へ', '０３－１２３４－５６７８'],
    ['zh', '加我幺三八零零幺三八零零零', '幺三八零零幺三八零零零'],
  ])('finds one in %s: %s', (locale, text, number) => {
    expect(numbers(locale, text)).toEqual([number]);
  });

  it.each<[LocaleCode, string]>([
    ['en', 'Your order 123-1234567-1234567 has left.'],
    ['en', 'Tracking number 9400 1118 9922 3344 5566 77'],
    ['en', 'EAN 4006381333931, lot no. 2026-1188-45, serial number: 5556 0147 88'],
    ['en', 'It costs 1,299.00 USD and measures 120 x 60 x 75 cm.'],
    ['de', 'Sendungsnummer 00340434161094012345, Rechnung Nr. 2026-0045-11'],
    ['de', 'USt-IdNr. DE 123456789'],
    ['fr', 'Référence 2026 1145 88, TVA FR 40 303 265 045'],
    ['es', 'El número de seguimiento es 00 1234 5678 9012'],
    ['ja', '注文番号は250-1234567-1234567です。'],
    ['zh', '订单号 576461234567890123，快递单号 773012345678901'],
  ])('passes over a number that says what it is in %s: %s', (locale, text) => {
    expect(numbers(locale, text)).toEqual([]);
  });
});
