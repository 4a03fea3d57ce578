import { describe, expect, it } from 'vitest';
import { localeCodes, type LocaleCode } from '../../../src/lib/locales.ts';
import type { Campaign } from '../../../src/model/campaign.ts';
import type { Facts } from '../../../src/model/fact.ts';
import { factValues } from '../../../src/catalogue/render/fact-values.ts';

const facts: Facts = {
  days: { type: 'number', about: 'Days in a window.', value: 30, unit: 'days' },
  pieces: { type: 'number', about: 'Pieces in stock.', value: 1234.5, unit: 'pieces' },
  free_from: { type: 'money', about: 'Free from.', value: 49, currency: 'EUR' },
  fee: { type: 'money', about: 'A fee.', value: 4.9, currency: 'EUR' },
  hours: { type: 'text', about: 'Opening hours.', value: { en: 'Monday', de: 'Montag' } },
  // A name that every object of JavaScript has already.
  ...Object.fromEntries([
    ['constructor', { type: 'number', about: 'A name that JavaScript knows.', value: 7, unit: 'days' } as const],
  ]),
};

function peak(change: Partial<Campaign>): Campaign {
  const dates = { from: '2026-11-20T00:00:00+01:00', until: '2026-11-27T00:00:00+01:00' };
  return { title: 'Peak', ...dates, facts: {}, notices: [], pinned: [], ...change };
}

function valuesAt(at: string, campaigns: readonly Campaign[] = [], locale: LocaleCode = 'en'): Record<string, string> {
  return factValues(facts, { locale, sourceLocale: 'en', at: new Date(at), campaigns });
}

/** A text with every kind of space as one. */
const plain = (text: string | undefined): string => (text ?? '').replace(/\s/gu, ' ');

describe('facts as words', () => {
  it.each([
    ['en', '1,234.5', '€49', '€4.90'],
    ['de', '1.234,5', '49 €', '4,90 €'],
    ['fr', '1 234,5', '49 €', '4,90 €'],
    ['es', '1234,5', '49 €', '4,90 €'],
    ['it', '1234,5', '49 €', '4,90 €'],
    ['ja', '1,234.5', '€49', '€4.90'],
    ['zh', '1,234.5', '€49', '€4.90'],
  ] as const)('are written as readers of %s write them', (locale, pieces, whole, broken) => {
    const values = valuesAt('2026-11-22T00:00:00Z', [], locale);
    expect([values['pieces'], values['free_from'], values['fee']].map(plain)).toEqual([pieces, whole, broken]);
  });

  it('fall back to the source language', () => {
    expect(valuesAt('2026-11-22T00:00:00Z', [], 'de')['hours']).toBe('Montag');
    for (const locale of localeCodes.filter((code) => code !== 'de')) {
      expect(valuesAt('2026-11-22T00:00:00Z', [], locale)['hours'], locale).toBe('Monday');
    }
  });

  it('are those of the campaign from its first moment to its last', () => {
    const campaigns = [peak({ facts: { days: 60, hours: { en: 'every day' } } })];
    const daysAt = (at: string): (string | undefined)[] => {
      const values = valuesAt(at, campaigns);
      return [values['days'], values['hours']];
    };
    expect(daysAt('2026-11-19T22:59:59.999Z')).toEqual(['30', 'Monday']);
    expect(daysAt('2026-11-19T23:00:00Z')).toEqual(['60', 'every day']);
    expect(daysAt('2026-11-26T22:59:59.999Z')).toEqual(['60', 'every day']);
    expect(daysAt('2026-11-26T23:00:00Z')).toEqual(['30', 'Monday']);
  });

  it('are those of the campaign that started last where two run, and each keeps what the other does not say', () => {
    const campaigns = [
      peak({ from: '2026-11-21T00:00:00Z', facts: { days: 90 } }),
      peak({ from: '2026-11-01T00:00:00Z', facts: { days: 60, fee: 0 } }),
    ];
    const values = valuesAt('2026-11-22T00:00:00Z', campaigns);
    expect([values['days'], values['fee']]).toEqual(['90', '€0']);
    expect(valuesAt('2026-11-20T12:00:00Z', campaigns)['days']).toBe('60');
  });

  it('may have any name', () => {
    expect(valuesAt('2026-11-22T00:00:00Z').constructor).toBe('7');
    expect(valuesAt('2026-11-22T00:00:00Z', [peak({ facts: { constructor: 8 } })]).constructor).toBe('8');
  });
});
