import type { Route } from '../route.ts';
import type { DeskFiles } from './desk-files.ts';

/** Answers with a file of the desk, or with 304 where the browser has it. */
export function deskFileHandler(files: DeskFiles, nameOf: (locale: string) => string): Route['handle'] {
  return async (request, { params }) => {
    const file = await files(nameOf(params['locale'] ?? ''));
    if (!file) return text(404, 'The book has no such file. Build the site anew, or check the address.');
    const headers = {
      etag: file.etag,
      // The book is internal: kept by the agent's own browser, and asked for anew each time.
      'cache-control': 'private, no-cache',
    };
    const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim());
    if (known.includes(file.etag)) return new Response(null, { status: 304, headers });
    return new Response(file.bytes, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
  };
}

function text(status: number, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
