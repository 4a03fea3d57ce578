import type { APIRoute } from 'astro';
import { helpCentre } from '../catalogue/help-centre-astro.ts';
import { xmlResponse, xmlText } from './_xml.ts';

/** The index of the sitemaps, one a language. */
export const GET: APIRoute = async () => {
  const { brand } = (await helpCentre()).site;
  const maps = brand.locales.map(
    (code) => `  <sitemap><loc>${xmlText(`${brand.url}/${code}/sitemap.xml`)}</loc></sitemap>`,
  );
  return xmlResponse(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('\n')}\n</sitemapindex>`,
    'application/xml',
  );
};
