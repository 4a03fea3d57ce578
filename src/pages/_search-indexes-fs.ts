import { brotliCompressSync, constants } from 'node:zlib';
import { helpCentre } from '../catalogue/help-centre-astro.ts';
import type { LocaleCode } from '../lib/locales.ts';
import { createAnalyzer } from '../search/analyse.ts';
import type { SearchDocument } from '../search/document.ts';
import { fitIndex, type FittedIndex } from '../search/fit-index.ts';

const built = new Map<LocaleCode, Promise<FittedIndex>>();

/** The search index of a language; worked out once in a build, anew for each request in dev. */
export function searchIndexOf(locale: LocaleCode): Promise<FittedIndex> {
  const known = import.meta.env.DEV ? undefined : built.get(locale);
  if (known) return known;
  const building = build(locale);
  built.set(locale, building);
  return building;
}

async function build(locale: LocaleCode): Promise<FittedIndex> {
  const { site } = await helpCentre();
  const [documents, analyzer] = await Promise.all([documentsIn(locale), createAnalyzer(locale)]);
  return fitIndex(documents, analyzer, { searchWords: site.searchWords[locale], weigh });
}

/** What is found in a language: its public articles, and those of the source language that have no translation. */
async function documentsIn(locale: LocaleCode): Promise<SearchDocument[]> {
  const { view } = await helpCentre();
  return view(locale).categories.flatMap(({ id, label, articles }) =>
    articles.map(({ article, url, isFallback }) => ({
      id: article.path,
      url,
      title: article.title,
      category: id,
      summary: article.summary,
      // Readers look for what is not translated yet in their own words.
      keywords: isFallback
        ? [...article.keywords, label, ...article.topics.flatMap((topic) => topic[locale] ?? [])]
        : article.keywords,
      headings: article.headings.map(({ text }) => text),
      text: article.text,
    })),
  );
}

/** No text of this length becomes small enough; to compress it would take many seconds. */
const hopeless = 4_000_000;

/** Bytes with Brotli as static hosts and proxies compress: near the best, at a tenth of its time. */
function weigh(json: string): number {
  if (json.length > hopeless) return json.length;
  return brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
