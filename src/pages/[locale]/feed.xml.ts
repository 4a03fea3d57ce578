import type { APIRoute } from 'astro';
import { helpCentre } from '../../catalogue/help-centre-astro.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { localeOf } from '../../lib/locales.ts';
import { localeParam, localePaths } from '../_paths.ts';
import { xmlResponse, xmlText } from '../_xml.ts';

export const getStaticPaths = localePaths;

/** Entries of a feed. */
const most = 30;

/** Atom feed of the articles that changed last (RFC 4287). */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeParam(params);
  const { site, view } = await helpCentre();
  const { brand } = site;
  const articles = view(locale)
    .categories.flatMap(({ articles: inCategory }) => inCategory)
    .filter(({ isFallback }) => !isFallback)
    .toSorted((a, b) =>
      a.article.updated < b.article.updated ? 1 : a.article.updated > b.article.updated ? -1 : a.url < b.url ? -1 : 1,
    )
    .slice(0, most);
  const home = `${brand.url}/${locale}/`;
  const entries = articles.map(
    ({ article, url }) => `  <entry>
    <id>${xmlText(brand.url + url)}</id>
    <title>${xmlText(article.title)}</title>
    <link href="${xmlText(brand.url + url)}"/>
    <updated>${article.updated}T00:00:00Z</updated>
    <summary>${xmlText(article.summary)}</summary>
  </entry>`,
  );
  return xmlResponse(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${localeOf(locale).tag}">
  <id>${xmlText(home)}</id>
  <title>${xmlText(`${brand.name}: ${messagesOf(locale).site.helpCentre}`)}</title>
  <author><name>${xmlText(brand.name)}</name></author>
  <link href="${xmlText(home)}"/>
  <link rel="self" href="${xmlText(`${home}feed.xml`)}"/>
  <updated>${articles[0]?.article.updated ?? '1970-01-01'}T00:00:00Z</updated>
${entries.join('\n')}
</feed>`,
    'application/atom+xml',
  );
};
