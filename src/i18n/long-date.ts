const formats = new Map<string, Intl.DateTimeFormat>();

/** A day like 2026-11-22 as a language writes it: "November 22, 2026". */
export function longDate(day: string, tag: string): string {
  // To make a format costs as much as to render a page.
  const format = formats.get(tag) ?? new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(tag, format);
  return format.format(new Date(day));
}
