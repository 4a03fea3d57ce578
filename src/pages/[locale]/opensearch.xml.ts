import type { APIRoute } from 'astro';
import { helpCentre } from '../../catalogue/help-centre-astro.ts';
import { messagesOf } from '../../i18n/messages-of.ts';
import { localeOf } from '../../lib/locales.ts';
import { localeParam, localePaths } from '../_paths.ts';
import { xmlResponse, xmlText } from '../_xml.ts';

export const getStaticPaths = localePaths;

/** Lets a browser search the help centre from its address bar (OpenSearch 1.1; names of 16, descriptions of 1,024 characters at most). */
export const GET: APIRoute = async ({ params }) => {
  const locale = localeParam(params);
  const { brand } = (await helpCentre()).site;
  const { site, home } = messagesOf(locale);
  return xmlResponse(
    `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText([...brand.name].slice(0, 16).join(''))}</ShortName>
  <Description>${xmlText(`${brand.name}: ${site.helpCentre}. ${home.description}`)}</Description>
  <Language>${localeOf(locale).tag}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${xmlText(`${brand.url}/${locale}/search/?q={searchTerms}`)}"/>
</OpenSearchDescription>`,
    'application/opensearchdescription+xml',
  );
};
