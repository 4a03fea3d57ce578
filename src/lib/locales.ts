/** One row of the locale table. */
export interface Locale {
  /** Folder and address segment: `content/faq/<code>/`, `/<code>/`. */
  readonly code: string;
  /** BCP 47 tag for `lang`, `hreflang` and `Intl`. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly name: string;
  /** Open Graph form (`ll_RR`). */
  readonly openGraph: string;
}

/** Every language that the help centre, the desk and the content may be written in. */
export const locales = [
  { code: 'en', tag: 'en', name: 'English', openGraph: 'en_US' },
  { code: 'de', tag: 'de', name: 'Deutsch', openGraph: 'de_DE' },
  { code: 'fr', tag: 'fr', name: 'Français', openGraph: 'fr_FR' },
  { code: 'es', tag: 'es', name: 'Español', openGraph: 'es_ES' },
  { code: 'it', tag: 'it', name: 'Italiano', openGraph: 'it_IT' },
  { code: 'ja', tag: 'ja', name: '日本語', openGraph: 'ja_JP' },
  { code: 'zh', tag: 'zh-Hans', name: '简体中文', openGraph: 'zh_CN' },
] as const satisfies readonly Locale[];

export type LocaleCode = (typeof locales)[number]['code'];

export const localeCodes = locales.map((locale) => locale.code);

export function isLocaleCode(text: string): text is LocaleCode {
  return localeCodes.some((code) => code === text);
}

/** The table row of a code. */
export function localeOf(code: LocaleCode): Locale {
  const row = locales.find((locale) => locale.code === code);
  if (!row) throw new Error(`The locale table has no row "${code}".`);
  return row;
}
