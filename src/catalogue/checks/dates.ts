import type { Finding } from '../../model/finding.ts';
import type { MacroEntry } from '../book.ts';
import { fault } from '../faults.ts';
import type { Check } from './check.ts';

/** Reviews and waivers that have run out, and days that have not come yet. */
export const checkDates: Check = ({ book }, today) => [
  ...book.faqs.flatMap((faq) =>
    faq.data.updated > today
      ? [
          fault('date-in-future', faq.source, faq.locate(['updated']), {
            message: `${faq.data.updated} has not come yet`,
            hint: `today is ${today}`,
          }),
        ]
      : [],
  ),
  ...book.macros.flatMap((macro) => (macro.data.status === 'retired' ? [] : macroFaults(macro, today))),
];

function macroFaults(macro: MacroEntry, today: string): Finding[] {
  const { reviewed_on: reviewedOn, review_every: every, waivers } = macro.data;
  const due = addSpan(reviewedOn, every);
  const findings: Finding[] = [];
  if (reviewedOn > today) {
    findings.push(
      fault('date-in-future', macro.source, macro.locate(['reviewed_on']), {
        message: `${reviewedOn} has not come yet`,
        hint: `today is ${today}`,
      }),
    );
  } else if (due < today) {
    const words = { message: `its review was due on ${due}`, hint: 'read it again, then set reviewed_on' };
    findings.push(fault('review-overdue', macro.source, macro.locate(['reviewed_on']), words));
  }
  for (const [place, { rule, until }] of waivers.entries()) {
    if (until >= today) continue;
    const words = {
      message: `the waiver of ${rule} ended on ${until}`,
      hint: 'rewrite the text, or renew the waiver with its reason',
    };
    findings.push(fault('waiver-expired', macro.source, macro.locate(['waivers', place, 'until']), words));
  }
  return findings;
}

/** The day `span` ("6 months") after `day`; a day that the month does not have becomes its last. */
export function addSpan(day: string, span: string): string {
  const [amount = '0', unit = ''] = span.split(' ');
  const count = Number(amount);
  const date = new Date(`${day}T00:00:00Z`);
  if (unit.startsWith('week')) {
    date.setUTCDate(date.getUTCDate() + 7 * count);
    return date.toISOString().slice(0, 10);
  }
  const months = unit.startsWith('year') ? 12 * count : count;
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}
