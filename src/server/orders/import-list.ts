import { Readable } from 'node:stream';
import { orderWordsOf } from '../../i18n/orders/order-words-of.ts';
import { deskLanguages } from '../../lib/desk-language.ts';
import { rejectedFile, rejectedFileName } from '../../orders/rejected-file.ts';
import { findImport, latestImports } from '../../store/import-runs.ts';
import { rejectedRows } from '../../store/rejected-rows.ts';
import type { RouteContext } from '../route.ts';

type Context = Pick<RouteContext, 'store' | 'params'>;

const mostImports = 20;

/** `GET /api/desk/orders/imports`: the latest imports, newest first. */
export async function listImports(_request: Request, { store }: Context): Promise<Response> {
  return Response.json({ imports: await latestImports(store, mostImports) });
}

/** `GET /api/desk/orders/imports/:digest`: how far the file of a digest is imported; `null` for one that nobody knows. */
export async function showImport(_request: Request, { store, params }: Context): Promise<Response> {
  const run = await findImport(store, params['digest'] ?? '');
  return Response.json({ run: run ?? null });
}

/**
 * `GET /api/desk/orders/imports/:digest/rejected.csv?language=…`: the rows of a file that were not taken, as a download
 * in a language of the desk; in English where none is named.
 */
export async function downloadRejected(request: Request, { store, params }: Context): Promise<Response> {
  const run = await findImport(store, params['digest'] ?? '');
  if (!run) return new Response('No import of this file is kept.\n', { status: 404 });
  const wanted = new URL(request.url).searchParams.get('language');
  const words = orderWordsOf(deskLanguages.find((code) => code === wanted) ?? 'en');
  const name = encodeURIComponent(rejectedFileName(run.fileName));
  const bytes = encoded(rejectedFile(rejectedRows(store, run.digest), words));
  return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    },
  });
}

async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}
