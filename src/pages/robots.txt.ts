import type { APIRoute } from 'astro';
import { helpCentre } from '../catalogue/help-centre-astro.ts';

export const GET: APIRoute = async () => {
  const { brand } = (await helpCentre()).site;
  const rules = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /desk/',
    'Disallow: /lead/',
    '',
    `Sitemap: ${brand.url}/sitemap.xml`,
  ];
  return new Response(`${rules.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
