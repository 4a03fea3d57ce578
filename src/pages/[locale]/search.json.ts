import type { APIRoute } from 'astro';
import { manifestOf } from '../../search/index-manifest.ts';
import { localeParam, localePaths } from '../_paths.ts';
import { searchIndexOf } from '../_search-indexes-fs.ts';

export const getStaticPaths = localePaths;

/** What the search box of a language loads first: the index where it is small, else where it is. */
export const GET: APIRoute = async ({ params }) => Response.json(manifestOf(await searchIndexOf(localeParam(params))));
