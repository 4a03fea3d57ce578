const minute = 60_000;
const day = 86_400_000;

/** A moment as it is spoken of: the time of today, else the day. */
export function timeWords(at: Date, tag: string, now = new Date()): string {
  const isToday = at.toDateString() === now.toDateString();
  if (now.getTime() - at.getTime() < minute && isToday) {
    return new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(0, 'minute');
  }
  if (isToday) return new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).format(at);
  const isRecent = now.getTime() - at.getTime() < 300 * day;
  return new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'short',
    ...(isRecent ? { hour: '2-digit', minute: '2-digit' } : { year: 'numeric' }),
  }).format(at);
}

/** A day of an order like 2026-11-22, short. */
export function dayWords(dayOfOrder: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(dayOfOrder));
}
