import type { APIRoute } from 'astro';
import { helpCentre } from '../../catalogue/help-centre-astro.ts';
import { fullIndexPath, indexPath, manifestOf } from '../../search/index-manifest.ts';
import { searchIndexOf } from '../_search-indexes-fs.ts';

interface IndexFile {
  readonly params: { readonly file: string };
  readonly props: { readonly json: string };
}

/** The indexes that are no part of their manifest, and those of the whole texts, which a build moves to the server. */
export async function getStaticPaths(): Promise<IndexFile[]> {
  const { site } = await helpCentre();
  const files = await Promise.all(
    site.brand.locales.map(async (locale) => {
      const fitted = await searchIndexOf(locale);
      const { whole } = fitted;
      return [
        ...(typeof manifestOf(fitted).index === 'string' ? [at(indexPath(fitted.file), fitted.json)] : []),
        ...(whole ? [at(fullIndexPath(locale), JSON.stringify(whole))] : []),
      ];
    }),
  );
  return files.flat();
}

export const GET: APIRoute<IndexFile['props']> = ({ props: { json } }) =>
  new Response(json, { headers: { 'content-type': 'application/json' } });

function at(path: string, json: string): IndexFile {
  return { params: { file: path.replace(/^.*\/|\.json$/gu, '') }, props: { json } };
}
