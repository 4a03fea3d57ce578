import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSpan } from '../../../src/catalogue/checks/dates.ts';
import { findingsWith, macro } from '../memory-book.ts';

describe('a day and a span', () => {
  it.each([
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2028-01-31', '1 month', '2028-02-29'],
    ['2026-03-31', '3 months', '2026-06-30'],
    ['2026-08-31', '6 months', '2027-02-28'],
    ['2026-12-31', '2 months', '2027-02-28'],
    ['2028-02-29', '1 year', '2029-02-28'],
    ['2028-02-29', '4 years', '2032-02-29'],
    ['2026-11-22', '2 weeks', '2026-12-06'],
    ['2026-12-28', '1 week', '2027-01-04'],
    // Summer time begins and ends in between.
    ['2026-03-28', '1 week', '2026-04-04'],
    ['2026-10-24', '1 week', '2026-10-31'],
    ['2026-11-30', '12 months', '2027-11-30'],
  ])('%s and %s make %s', (day, span, wanted) => {
    expect(addSpan(day, span)).toBe(wanted);
  });

  it('make a day that exists, later than the first, in the month that counting gives', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 99 }), (date, months) => {
        const day = date.toISOString().slice(0, 10);
        const due = addSpan(day, `${months} months`);
        expect(new Date(`${due}T00:00:00Z`).toISOString().slice(0, 10)).toBe(due);
        const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(due)).toBe(monthOf(day) + months);
      }),
    );
  });
});

describe('the dates of a macro', () => {
  const dated = (change: (text: string) => string, fields = ''): Promise<string[]> =>
    findingsWith({ 'macros/en/returns/a.md': change(macro('Text.', fields)) });
  const waiver = (until: string): string =>
    `waivers: [{ rule: no-rule, reason: The buyer asked for it., until: ${until} }]\n`;

  it('are in order on the day of the review and on the last day of a waiver', async () => {
    expect(await dated((text) => text.replace('2026-11-01', '2026-05-22'))).toEqual([]);
    expect((await dated((text) => text, waiver('2026-11-22'))).join()).not.toContain('waiver-expired');
  });

  it('are not on the day after', async () => {
    expect(await dated((text) => text.replace('2026-11-01', '2026-05-21'))).toEqual([
      'macros/en/returns/a.md:7:14 review-overdue 2026-05-21',
    ]);
    expect((await dated((text) => text, waiver('2026-11-21'))).join()).toContain('waiver-expired 2026-11-21');
  });

  it('do not matter once it is retired', async () => {
    const retire = (text: string): string => text.replace('approved', 'retired').replace('2026-11-01', '2020-01-01');
    expect(await dated(retire)).toEqual([]);
  });
});
