import type { APIRoute } from 'astro';
import { helpCentre } from '../../catalogue/help-centre-astro.ts';
import { createAnalyzer } from '../../search/analyse.ts';
import { buildIndex } from '../../search/build-index.ts';
import { localeParam, localePaths } from '../_paths.ts';

export const getStaticPaths = localePaths;

/** The search index of a language: its public articles, and those of the source language that have no translation. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeParam(params);
  const { view } = await helpCentre();
  const documents = view(locale).categories.flatMap(({ id, articles }) =>
    articles.map(({ article, url }) => ({
      id: article.path,
      url,
      title: article.title,
      category: id,
      summary: article.summary,
      keywords: article.keywords,
      headings: article.headings.map(({ text }) => text),
      text: article.text,
    })),
  );
  return Response.json(buildIndex(documents, await createAnalyzer(locale)));
};
