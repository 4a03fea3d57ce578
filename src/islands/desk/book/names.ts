import type { LocalizedText } from '../../../model/fields.ts';
import { localeOf, type LocaleCode } from '../../../lib/locales.ts';
import { language, words } from '../session.ts';
import { desk } from './book.ts';

/** Names of the book's things in the language of the desk. */

function inOwnLanguage(text: LocalizedText | undefined): string | undefined {
  const source = desk.value?.library.sourceLocale;
  return text && (text[language.value] ?? (source === undefined ? undefined : text[source]));
}

export function nameOfIntent(id: string): string {
  return inOwnLanguage(desk.value?.library.intents.find((intent) => intent.id === id)?.labels) ?? id;
}

export function nameOfCategory(id: string): string {
  return inOwnLanguage(desk.value?.library.categories.find((category) => category.id === id)?.labels) ?? id;
}

export function nameOfChannel(id: string): string {
  const channel = desk.value?.library.channels.find((one) => one.id === id);
  return inOwnLanguage(channel?.labels) ?? channel?.name ?? id;
}

/** The channels of a macro, or that they are all. */
export function namesOfChannels(ids: readonly string[]): string {
  if (ids.length === desk.value?.library.channels.length) return words.value.list.allChannels;
  return ids.map(nameOfChannel).join(' · ');
}

const languages = new Map<string, Intl.DisplayNames>();

export function nameOfLocale(code: LocaleCode): string {
  const names = languages.get(language.value) ?? new Intl.DisplayNames(language.value, { type: 'language' });
  languages.set(language.value, names);
  return names.of(localeOf(code).tag) ?? localeOf(code).name;
}
