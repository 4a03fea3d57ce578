import type { APIRoute } from 'astro';
import { helpCentre } from '../../catalogue/help-centre-astro.ts';
import { createAnalyzer } from '../../search/analyse.ts';
import { buildIndex } from '../../search/build-index.ts';
import { localeParam, localePaths } from '../_paths.ts';

export const getStaticPaths = localePaths;

/**
 * Up to this many articles of a language, the file keeps the whole texts for the snippets; above, only their beginnings,
 * since every reader who searches loads it. All of each text is searched either way.
 */
const wholeTextsUpTo = 300;
const snippetSource = 300;

/** The search index of a language: its public articles, and those of the source language that have no translation. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeParam(params);
  const { site, view } = await helpCentre();
  const documents = view(locale).categories.flatMap(({ id, label, articles }) =>
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
  const options = {
    searchWords: site.searchWords[locale],
    snippetSource: documents.length > wholeTextsUpTo ? snippetSource : undefined,
  };
  return Response.json(buildIndex(documents, await createAnalyzer(locale), options));
};
