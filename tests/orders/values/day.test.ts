import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, readDay } from '../../../src/orders/values/day.ts';

describe('a day', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T23:30:00+00:00', '2026-11-20'],
    ['2026-11-20 14:33:05 -0500', '2026-11-20'],
    ['2026/11/2 9:05:00 JST', '2026-11-02'],
    ['2026年11月20日', '2026-11-20'],
    ['20.11.2026', '2026-11-20'],
    ['20.11.26 18:01', '2026-11-20'],
    ['14-07-2026T10:00:00+00:00', '2026-07-14'],
    ['03/04/2026 10:00:00', '2026-04-03'],
    ['Nov-20-26', '2026-11-20'],
    ['20-Nov-26', '2026-11-20'],
    ['10-Dez-25', '2025-12-10'],
    ['10-Mär-26', '2026-03-10'],
    ['20 févr. 2026', '2026-02-20'],
    ['4 août 2026', '2026-08-04'],
    ['1 ago 2026', '2026-08-01'],
    ['Jan 5, 2026', '2026-01-05'],
  ])('is read from %j', (text, day) => {
    expect(readDay(text, { order: 'day-first' })).toBe(day);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '31.02.2026',
    '2026-13-01',
    '13/13/2026',
    '20-Xyz-26',
    '1899-12-31',
    '45987',
  ])('is not read from %j', (text) => {
    expect(readDay(text, { order: 'day-first' })).toBeUndefined();
  });

  it('has its month first where the file writes so, but never with dots', () => {
    expect(readDay('03/04/2026', { order: 'month-first' })).toBe('2026-03-04');
    expect(readDay('03.04.2026', { order: 'month-first' })).toBe('2026-04-03');
  });

  it('is the one where the buyer is', () => {
    const at = (text: string, timeZone: string): string | undefined => readDay(text, { order: 'day-first', timeZone });
    expect(at('2026-11-21T04:12:09+00:00', 'America/Los_Angeles')).toBe('2026-11-20');
    expect(at('2026-11-20T15:00:00Z', 'Asia/Tokyo')).toBe('2026-11-21');
    expect(at('2026-11-20T14:59:59Z', 'Asia/Tokyo')).toBe('2026-11-20');
    expect(at('14-07-2026T22:30:00+00:00', 'Europe/Madrid')).toBe('2026-07-15');
    expect(at('2026-11-20 9:15:00 +0100', 'Europe/Berlin')).toBe('2026-11-20');
    expect(at('2026-11-20', 'Asia/Tokyo')).toBe('2026-11-20');
  });

  it('comes back from every way to write it', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        expect(readDay(`${day}/${month}/${year}`, { order: 'day-first' })).toBe(iso);
        expect(readDay(`${month}/${day}/${year}`, { order: 'month-first' })).toBe(iso);
        expect(readDay(`${day}.${month}.${year.slice(2)}`, { order: 'month-first' })).toBe(iso);
        for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'it-IT', 'nl-NL']) {
          const parts = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
          expect(readDay(new Intl.DateTimeFormat(locale, parts).format(date), { order: 'day-first' })).toBe(iso);
        }
      }),
    );
  });
});

describe('the order of dates', () => {
  it('shows in the first day above twelve', () => {
    expect(dateOrderOf(['03/04/2026', '25/04/2026'])).toBe('day-first');
    expect(dateOrderOf(['03/04/2026 1:00 PM', '04/25/2026 1:00 PM'])).toBe('month-first');
    expect(dateOrderOf(['03/04/2026', '25.04.2026', '2026-11-20', ''])).toBeUndefined();
  });
});
