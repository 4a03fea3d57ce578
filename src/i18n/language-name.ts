const names = new Map<string, Intl.DisplayNames>();

/** The name of the language `of` in the language `tag`: "Englisch", not "English". */
export function languageName(of: string, tag: string): string | undefined {
  const inTag = names.get(tag) ?? new Intl.DisplayNames(tag, { type: 'language' });
  names.set(tag, inTag);
  return inTag.of(of);
}
