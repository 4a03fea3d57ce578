import { messagesOf } from '../../src/i18n/messages-of.ts';
import type { LocaleCode } from '../../src/lib/locales.ts';

/** A text of the interface, by where it stands: `search.results`, with the plural form after it if it has one. */
export interface Text {
  readonly key: string;
  readonly form: Intl.LDMLPluralRule | undefined;
  readonly text: string;
}

/** Every text of a language, in the order of its file. */
export function textsOf(locale: LocaleCode): Text[] {
  return flatten(messagesOf(locale), []);
}

/** The places of a text that take a value, in order. */
export function placesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([place]) => place).toSorted();
}

const forms = new Set<string>(['zero', 'one', 'two', 'few', 'many', 'other'] satisfies Intl.LDMLPluralRule[]);

/** Every text below a node, in order. */
export function flatten(node: object, path: readonly string[]): Text[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return flatten(value, [...path, name]);
    const isForm = forms.has(name);
    const key = (isForm ? path : [...path, name]).join('.');
    return [{ key, form: isForm ? (name as Intl.LDMLPluralRule) : undefined, text: String(value) }];
  });
}
