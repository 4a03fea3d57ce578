import lunr from 'lunr';
import type { LocaleCode } from '../lib/locales.ts';

/** Takes a lower-case word to the stem that its forms share. */
export type Stemmer = (word: string) => string;

type Plugin = (host: object) => void;
type PluginModule = Promise<{ readonly default: Plugin }>;

/**
 * The stemmer of a locale: Porter's for English, Snowball's for German, French, Spanish and Italian, none for Japanese
 * and Chinese. Only that locale's file is loaded.
 */
export function loadStemmer(locale: LocaleCode): Promise<Stemmer> {
  return loaders[locale]();
}

const loaders: Readonly<Record<LocaleCode, () => Promise<Stemmer>>> = {
  en: () => Promise.resolve(porter),
  de: () => snowball('de', import('lunr-languages/lunr.de.js')),
  fr: () => snowball('fr', import('lunr-languages/lunr.fr.js')),
  es: () => snowball('es', import('lunr-languages/lunr.es.js')),
  it: () => snowball('it', import('lunr-languages/lunr.it.js')),
  ja: () => Promise.resolve(unstemmed),
  zh: () => Promise.resolve(unstemmed),
};

const unstemmed: Stemmer = (word) => word;

/** lunr's stemmer asks its token to update itself and returns what it gives back: here, the stem. */
const porter: Stemmer = (word) => lunrStemmer({ update: (rewrite) => rewrite(word) });
const lunrStemmer = lunr.stemmer as unknown as (token: { update(rewrite: Stemmer): string }) => string;

/**
 * lunr-languages hangs its stemmer, stop words and patches of the query parser on the lunr that it is given. It gets a
 * stand-in, so that nothing but the stemmer arrives and the real lunr stays as it is.
 */
async function snowball(locale: LocaleCode, language: PluginModule): Promise<Stemmer> {
  const [support, plugin] = await Promise.all([import('lunr-languages/lunr.stemmer.support.js'), language]);
  const ignore = (): void => undefined;
  const host: Record<string, unknown> = { Pipeline: { registerFunction: ignore }, generateStopWordFilter: ignore };
  support.default(host);
  plugin.default(host);
  return (host[locale] as { readonly stemmer: Stemmer }).stemmer;
}
