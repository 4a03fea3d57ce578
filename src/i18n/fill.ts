import type { Plural } from './messages.ts';

/** Puts values in the places of a text: `fill('Updated {date}', { date })`. A place without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}

/** The form of a text that a language uses with a number; `{count}` becomes the number in the language's digits. */
export function fillPlural(
  plural: Plural,
  tag: string,
  values: Readonly<Record<string, string | number>> & { count: number },
): string {
  const form = new Intl.PluralRules(tag).select(values.count);
  const text = (form === 'one' || form === 'many' ? plural[form] : undefined) ?? plural.other;
  return fill(text, { ...values, count: new Intl.NumberFormat(tag).format(values.count) });
}
