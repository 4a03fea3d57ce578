import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../src/orders/values/money.ts';

describe('an amount', () => {
  it.each([
    ['1.234,56', 'EUR', 1234.56, 'EUR'],
    ['1,234.56', 'USD', 1234.56, 'USD'],
    ['1 234,56 €', '', 1234.56, 'EUR'],
    ['1’234.50', 'CHF', 1234.5, 'CHF'],
    ['12,9', 'EUR', 12.9, 'EUR'],
    ['1.234', 'EUR', 1234, 'EUR'],
    ['1.234.567', 'IDR', 1234567, 'IDR'],
    ['1,23,456.70', 'INR', 123456.7, 'INR'],
    ['1234.500', 'USD', 1234.5, 'USD'],
    ['0.50', 'USD', 0.5, 'USD'],
    ['￥６，９８０', '', 6980, 'JPY'],
    ['¥1,234', '', 1234, 'JPY'],
    ['6980円', '', 6980, 'JPY'],
    ['AU $12.90', '', 12.9, 'AUD'],
    ['US $5', '', 5, 'USD'],
    ['$5', 'CAD', 5, 'CAD'],
    ['GBP 49.99', '', 49.99, 'GBP'],
    ['Rp. 120.000', '', 120000, 'IDR'],
  ])('is read from %j with %j', (text, currency, amount, code) => {
    expect(readMoney(text, currency)).toEqual({ amount, currency: code });
  });

  it.each([
    ['free', 'USD'],
    ['12.90', ''],
    ['-5.00', 'EUR'],
    ['.50', 'EUR'],
    ['1.23.45', 'EUR'],
    ['12.345.6', 'EUR'],
    ['1,2345', 'EUR'],
    ['5 to 9', 'EUR'],
    ['', 'EUR'],
  ])('is not read from %j with %j', (text, currency) => {
    expect(readMoney(text, currency)).toBeUndefined();
  });

  it('is read back as every locale writes it', () => {
    const locales = ['en-US', 'de-DE', 'fr-FR', 'es-ES', 'it-IT', 'de-CH', 'en-IN', 'pl-PL'];
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom(...locales), (cents, locale) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
        expect(readMoney(text, '')).toEqual({ amount: cents / 100, currency: 'EUR' });
      }),
    );
  });
});
