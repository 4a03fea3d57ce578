import * as z from 'zod';
import type { LocaleCode } from '../lib/locales.ts';
import type { ApiHandler } from './api-handler.ts';
import type { LocaleSearch } from './open-searches-fs.ts';

/** As many characters as a search field takes. */
const longestQuery = 200;
const mostHits = 50;

export interface SearchScene {
  /** The languages of the help centre. */
  readonly locales: readonly LocaleCode[];
  readonly open: (locale: LocaleCode) => Promise<LocaleSearch>;
  /** Counts a question of an address; gives the seconds to wait where it asked too many. */
  readonly secondsToWait: (address: string) => number;
}

/** `GET /api/search?q=&locale=&limit=`: the articles that answer a query best, as `{ fingerprint, hits }`. */
export function createSearchHandler({ locales, open, secondsToWait }: SearchScene): ApiHandler {
  const schema = questionSchema(locales);
  return async (request, address) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse(405, 'Search with GET.', { allow: 'GET, HEAD' });
    }
    const wait = secondsToWait(address);
    if (wait > 0)
      return refuse(429, `Too many searches. Try again in ${wait} seconds.`, { 'retry-after': String(wait) });
    const { data: question, error } = schema.safeParse(parametersOf(request.url));
    if (error) return refuse(400, `This is no search.\n${z.prettifyError(error)}`);
    const { fingerprint, search } = await open(question.locale);
    // The answers of one index never change, and words that somebody typed belong in no shared cache.
    const headers = { etag: `W/"${fingerprint}"`, 'cache-control': 'private, max-age=300' };
    if (request.headers.get('if-none-match')?.includes(`"${fingerprint}"`) === true) {
      return new Response(null, { status: 304, headers });
    }
    return Response.json({ fingerprint, hits: search(question.q, question.limit) }, { headers });
  };
}

function questionSchema(
  locales: readonly LocaleCode[],
): z.ZodType<{ readonly q: string; readonly locale: LocaleCode; readonly limit: number }> {
  return z.strictObject({
    q: z
      .string('give the words to search for, once')
      .max(longestQuery, `give at most ${longestQuery} characters`)
      .refine((text) => text.trim() !== '', 'give the words to search for'),
    locale: z.enum(locales, `give one of ${locales.join(', ')}`),
    limit: z
      .string('give it once')
      .regex(/^\d{1,3}$/u, `give a whole number from 1 to ${mostHits}`)
      .transform(Number)
      .refine((count) => count >= 1 && count <= mostHits, `give a whole number from 1 to ${mostHits}`)
      .default(10),
  });
}

/** The parameters of an address; one that is there twice has a list for its value, which no schema takes. */
function parametersOf(url: string): Record<string, unknown> {
  const { searchParams } = new URL(url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

function refuse(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}
