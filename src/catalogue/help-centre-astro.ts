import { getCollection, getEntry } from 'astro:content';
import type { LocaleCode } from '../lib/locales.ts';
import { viewHelpCentre, type LocaleView, type Site } from './help-centre.ts';

/** The public help centre as the pages read it. */
export interface HelpCentre {
  readonly site: Site;
  readonly view: (locale: LocaleCode) => LocaleView;
}

let built: Promise<HelpCentre> | undefined;

/** The help centre from the content store; worked out once in a build, anew for each request in dev. */
export function helpCentre(): Promise<HelpCentre> {
  if (import.meta.env.DEV) return open();
  built ??= open();
  return built;
}

async function open(): Promise<HelpCentre> {
  const [articles, entry] = await Promise.all([getCollection('articles'), getEntry('site', 'site')]);
  if (!entry) throw new Error('The book has no brand.yml and taxonomy.yml that can be read; run: npx replybook check');
  const views = viewHelpCentre(
    entry.data,
    articles.map(({ data }) => data),
  );
  return {
    site: entry.data,
    view: (locale) => {
      const view = views.get(locale);
      if (!view) throw new Error(`brand.yml does not list the language "${locale}".`);
      return view;
    },
  };
}
