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
    ['zh', '我的电话：一三九，零零四四，七一二三', '一三九，零零四四，七一二三'],
    ['ja', '〇七〇の五五五五の〇一三四まで', '〇七〇の五五五五の〇一三四'],
    ['ja', '０８０の５５５５の０１２３におかけください', '０８０の５５５５の０１２３'],
    ['ja', 'ゼロナナゼロ、ゴゴゴゴ、マルイチサンニへどうぞ', 'ゼロナナゼロ、ゴゴゴゴ、マルイチサンニ'],
    ['ja', 'ゼロはちゼロの５５５５の０１２３に電話', 'ゼロはちゼロの５５５５の０１２３'],
    ['it', 'trecentoquaranta, dodici, trentuno, quarantadue', 'trecentoquaranta, dodici, trentuno, quarantadue'],
    ['de', 'null eins sieben, zweihundertdreißig, vierzig', 'null eins sieben, zweihundertdreißig, vierzig'],
    ['es', 'seiscientos doce, treinta y cuatro, once, doce', 'seiscientos doce, treinta y cuatro, once, doce'],
    ['fr', 'zéro six, douze, septante-cinq, soixante-dix-huit', 'zéro six, douze, septante-cinq, soixante-dix-huit'],
    ['en', 'eight hundred, five five five, oh one four two', 'eight hundred, five five five, oh one four two'],
    ['en', 'Our number is 555 0161, ask for Pat', '555 0161'],
    ['fr', 'Notre natel : 079 555 12 34', '079 555 12 34'],
    ['it', 'Mi scriva su Telegram, il numero è 347 901 22 66', '347 901 22 66'],
    ['de', 'Erreichbar unter 044 512 33 90', '044 512 33 90'],
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
    ['de', 'Unsere USt-IdNr. DE 311 447 196, EAN 4012345 678901, Charge 0171-39200-18'],
    ['de', 'Tragen Sie die USt-IdNr. ein, zum Beispiel DE 287 334 112'],
    ['es', 'La referencia del recambio es 912 345 678'],
    ['it', 'Il codice inciso sul perno è 339 661 045'],
    ['it', 'Il numero inciso, 338 914 2207, è la matricola'],
    ['en', 'Parcel JD0146 0000 1234 5678 is on its way'],
    ['en', 'Repeat steps one, two, three and four'],
    ['fr', 'quatre cent vingt, trois, deux, un'],
    ['ja', '品番は 03-6279-1234 です。'],
    ['ja', '2026の11の26'],
    ['zh', '两三天，四五个'],
    ['fr', 'Référence 2026 1145 88, TVA FR 40 303 265 045'],
    ['es', 'El número de seguimiento es 00 1234 5678 9012'],
    ['ja', '注文番号は250-1234567-1234567です。'],
    ['zh', '订单号 576461234567890123，快递单号 773012345678901'],
  ])('passes over a number that says what it is in %s: %s', (locale, text) => {
    expect(numbers(locale, text)).toEqual([]);
  });
});
