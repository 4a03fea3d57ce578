import { monthOf } from './months.ts';

/** Which of two numbers is the day: `14/07/2026` or `07/14/2026`. */
export type DateOrder = 'day-first' | 'month-first';

interface Reading {
  readonly order: DateOrder;
  /** Where the buyer is: an instant with an offset is told as the day there. */
  readonly timeZone?: string | undefined;
}

const yearFirst = /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?(?!\d)(?<rest>.*)$/u;
const yearLast = /^(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})[-/.](?<year>\d{4}|\d{2})(?<rest>[T ,].*)?$/u;
const dayThenName = /^(?<day>\d{1,2})[-. ]+(?<name>\p{L}+)[-., ]+(?<year>\d{4}|\d{2})(?!\d)/u;
const nameThenDay = /^(?<name>\p{L}+)[-. ]+(?<day>\d{1,2})[-., ]+(?<year>\d{4}|\d{2})(?!\d)/u;
const clockWithOffset = /^[T ](?<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)? ?(?<offset>Z|[+-]\d{2}:?\d{2})$/iu;

/**
 * The day in a cell as ISO 8601, from the ways in which exports write it: ISO with or without a clock, `20.11.2026`,
 * `11/20/2026`, `Nov-20-26`, `20 nov. 2026`, `2026年11月20日`. `undefined` for what is no day that exists.
 */
export function readDay(text: string, { order, timeZone }: Reading): string | undefined {
  const iso = yearFirst.exec(text)?.groups;
  if (iso) return dayThere(dayOf(Number(iso['year']), Number(iso['month']), Number(iso['day'])), iso['rest'], timeZone);
  const numbers = yearLast.exec(text)?.groups;
  if (numbers) {
    const [first, second] = [Number(numbers['first']), Number(numbers['second'])];
    const isDayFirst = order === 'day-first' || numbers['mark'] === '.';
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return dayThere(dayOf(Number(numbers['year']), month, day), numbers['rest'], timeZone);
  }
  const named = (dayThenName.exec(text) ?? nameThenDay.exec(text))?.groups;
  const month = named && monthOf(named['name'] ?? '');
  return month === undefined ? undefined : dayOf(Number(named?.['year']), month, Number(named?.['day']));
}

/** What the dates of a file say about their order; `undefined` where all of them can be read both ways. */
export function dateOrderOf(texts: Iterable<string>): DateOrder | undefined {
  for (const text of texts) {
    const numbers = yearLast.exec(text)?.groups;
    if (numbers?.['mark'] === '.') continue;
    if (numbers && Number(numbers['first']) > 12) return 'day-first';
    if (numbers && Number(numbers['second']) > 12) return 'month-first';
  }
  return undefined;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? 2000 + year : year;
  if (full < 2000 || month < 1 || month > 12 || day < 1 || day > lastDayOf(full, month)) return undefined;
  return `${full}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The day in a time zone at the clock behind a day; that day itself where there is no clock with an offset, or no zone. */
function dayThere(day: string | undefined, rest: string | undefined, timeZone: string | undefined): string | undefined {
  const time = clockWithOffset.exec(rest ?? '')?.groups;
  if (day === undefined || timeZone === undefined || !time) return day;
  const clock = (time['clock'] ?? '').replace(/^\d:/u, '0$&');
  const offset = (time['offset'] ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');
  const instant = Date.parse(`${day}T${clock}${offset}`);
  if (Number.isNaN(instant)) return day;
  let calendar = calendars.get(timeZone);
  // The Swedish calendar writes ISO 8601.
  if (!calendar) calendars.set(timeZone, (calendar = new Intl.DateTimeFormat('sv-SE', { timeZone })));
  return calendar.format(instant);
}
