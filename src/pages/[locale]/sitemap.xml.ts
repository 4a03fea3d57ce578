import type { APIRoute } from 'astro';
import { helpCentre } from '../../catalogue/help-centre-astro.ts';
import type { ArticleView } from '../../catalogue/help-centre.ts';
import { localeOf, type LocaleCode } from '../../lib/locales.ts';
import { localeParam, localePaths } from '../_paths.ts';
import { xmlResponse, xmlText } from '../_xml.ts';

export const getStaticPaths = localePaths;

/** Every page of a language that is in this language, with its other languages. */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeParam(params);
  const { site, view } = await helpCentre();
  const { url: base, locales } = site.brand;
  const entry = (path: string, translations: readonly LocaleCode[], updated: string): string =>
    [
      '  <url>',
      `    <loc>${xmlText(`${base}/${locale}/${path}`)}</loc>`,
      `    <lastmod>${updated}</lastmod>`,
      ...(translations.length > 1 ? translations : []).map(
        (code) =>
          `    <xhtml:link rel="alternate" hreflang="${localeOf(code).tag}" href="${xmlText(`${base}/${code}/${path}`)}"/>`,
      ),
      '  </url>',
    ].join('\n');
  const { categories } = view(locale);
  const pages = categories.flatMap((category) => [
    entry(`${category.id}/`, locales, newest(category.articles)),
    ...category.articles
      .filter(({ isFallback }) => !isFallback)
      .map(({ article }) =>
        entry(
          `${article.path}/`,
          locales.filter((code) => view(code).article(article.path)?.isFallback === false),
          article.updated,
        ),
      ),
  ]);
  const home = entry('', locales, newest(categories.flatMap(({ articles }) => articles)));
  return xmlResponse(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[home, ...pages].join('\n')}
</urlset>`,
    'application/xml',
  );
};

/** The day on which the last of these articles changed: a page that lists them changed with it. */
function newest(articles: readonly ArticleView[]): string {
  return articles.map(({ article }) => article.updated).reduce((last, day) => (day > last ? day : last), '1970-01-01');
}
