import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/search/analyse.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { loadIndex } from '../../src/search/load-index.ts';
import { search } from '../../src/search/search.ts';
import { createSearchHandler } from '../../src/server/search-handler.ts';
import { books } from '../search/fixtures/books.ts';

const analyzer = await createAnalyzer('en');
const file = buildIndex(books.en, analyzer);
const index = loadIndex(file, analyzer);

function ask(query: string, { wait = 0, ...init }: RequestInit & { wait?: number } = {}): Promise<Response> {
  const handler = createSearchHandler({
    locales: ['en', 'de'],
    open: (locale) =>
      locale === 'en'
        ? Promise.resolve({ fingerprint: file.fingerprint, search: (q, limit) => search(index, q, limit) })
        : Promise.reject(new Error('not asked for')),
    secondsToWait: () => wait,
  });
  return handler(new Request(`http://localhost/api/search${query}`, init), '203.0.113.7');
}

describe('a search', () => {
  test('gives what the search of the same index gives, best first', async () => {
    const answer = await ask('?q=where+is+my+parcel&locale=en&limit=3');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    const hits = JSON.parse(JSON.stringify(search(index, 'where is my parcel', 3))) as unknown;
    expect(await answer.json()).toEqual({ fingerprint: file.fingerprint, hits });
  });

  test('gives ten hits where no limit is said', async () => {
    const { hits } = (await (await ask('?q=parcel+order+refund&locale=en')).json()) as { hits: unknown[] };
    expect(hits.length).toBe(Math.min(10, search(index, 'parcel order refund', 50).length));
  });

  test('may be kept by the browser that asked, and is not made again for the same index', async () => {
    const answer = await ask('?q=parcel&locale=en');
    expect(answer.headers.get('cache-control')).toBe('private, max-age=300');
    const etag = answer.headers.get('etag')!;
    expect(etag).toBe(`W/"${file.fingerprint}"`);
    const again = await ask('?q=parcel&locale=en', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask('?q=parcel&locale=en', { headers: { 'if-none-match': 'W/"another"' } })).status).toBe(200);
  });

  test.each([
    ['without words', '?locale=en', 'give the words to search for, once\n  → at q'],
    ['with blank words', '?q=+&locale=en', 'give the words to search for\n  → at q'],
    ['with too many words', `?q=${'a'.repeat(201)}&locale=en`, 'give at most 200 characters'],
    ['with words twice', '?q=a&q=b&locale=en', 'give the words to search for, once'],
    ['without a language', '?q=parcel', 'give one of en, de\n  → at locale'],
    ['in a language that the site does not have', '?q=parcel&locale=fr', 'give one of en, de'],
    ['for no hit', '?q=parcel&locale=en&limit=0', 'give a whole number from 1 to 50\n  → at limit'],
    ['for too many hits', '?q=parcel&locale=en&limit=51', 'from 1 to 50'],
    ['for half a hit', '?q=parcel&locale=en&limit=0.5', 'from 1 to 50'],
    ['with a parameter that nobody reads', '?q=parcel&locale=en&page=2', '"page"'],
  ])('%s is refused with the reason', async (_what, query, reason) => {
    const answer = await ask(query);
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain('This is no search.');
    expect(text).toContain(reason);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('of an address that asked too much waits', async () => {
    const answer = await ask('?q=parcel&locale=en', { wait: 12 });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '12']);
    expect(await answer.text()).toBe('Too many searches. Try again in 12 seconds.\n');
  });

  test('changes nothing, and so is asked with GET alone', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const answer = await ask('?q=parcel&locale=en', { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  test('with whatever words gives hits or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 220 }), async (q) => {
        const answer = await ask(`?${new URLSearchParams({ q: q.toWellFormed(), locale: 'en' })}`);
        expect([200, 400]).toContain(answer.status);
      }),
      { numRuns: 30 },
    );
  });
});
