import { helpCentre } from '../catalogue/help-centre-astro.ts';
import { isLocaleCode, type LocaleCode } from '../lib/locales.ts';

interface LocalePath {
  params: { locale: LocaleCode };
}

/** One page in every language of the brand. */
export async function localePaths(): Promise<LocalePath[]> {
  const { site } = await helpCentre();
  return site.brand.locales.map((locale) => ({ params: { locale } }));
}

/** The locale of a page's address. */
export function localeParam(params: Readonly<Record<string, string | undefined>>): LocaleCode {
  const { locale = '' } = params;
  if (!isLocaleCode(locale)) throw new Error(`"${locale}" is no locale.`);
  return locale;
}
