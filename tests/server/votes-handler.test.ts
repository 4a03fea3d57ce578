import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVotesHandler } from '../../src/server/votes-handler.ts';
import type { HelpfulVote } from '../../src/store/votes.ts';

const at = new Date('2026-11-26T10:00:00Z');
const vote = { id: '0123456789abcdef0123456789abcdef', locale: 'en', path: 'returns/return-an-item', isHelpful: true };

interface Voting {
  readonly kept: HelpfulVote[];
  readonly send: (body: unknown, init?: RequestInit) => Promise<Response>;
}

function voting(secondsToWait = 0): Voting {
  const kept: HelpfulVote[] = [];
  const handler = createVotesHandler({
    isArticle: (locale, path) => locale === 'en' && path === 'returns/return-an-item',
    secondsToWait: () => secondsToWait,
    record: (entry) => {
      kept.push(entry);
      return Promise.resolve();
    },
    now: () => at,
  });
  const send: Voting['send'] = (body, init) => {
    const headers = { 'content-type': 'application/json' };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = new Request('http://localhost/api/votes', { method: 'POST', headers, body: text, ...init });
    return handler(request, '203.0.113.7');
  };
  return { kept, send };
}

describe('a vote', () => {
  test('on an article is kept with the time of the server, and answered without words', async () => {
    const { kept, send } = voting();
    const answer = await send(vote);
    expect([answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([204, '', 'no-store']);
    expect(kept).toEqual([{ ...vote, at }]);
  });

  test.each([
    [
      'on an article that does not exist',
      { ...vote, path: 'returns/gone' },
      404,
      'There is no article returns/gone in en.',
    ],
    [
      'in a language without that article',
      { ...vote, locale: 'de' },
      404,
      'There is no article returns/return-an-item in de.',
    ],
    ['in a language that nobody speaks', { ...vote, locale: 'xx' }, 400, 'at locale'],
    ['on a page that is no article', { ...vote, path: '../secret' }, 400, 'use category/slug'],
    ['with another id', { ...vote, id: '1' }, 400, 'use 32 hexadecimal digits'],
    ['without its answer', { ...vote, isHelpful: undefined }, 400, 'at isHelpful'],
    ['with a field too many', { ...vote, email: 'ada@example.com' }, 400, '"email"'],
    ['that is no JSON', '{', 400, 'This is no vote.'],
  ])('%s is refused with the reason', async (_what, body, status, reason) => {
    const { kept, send } = voting();
    const answer = await send(body);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(reason);
    expect(kept).toEqual([]);
  });

  test('of an address that sent too many waits', async () => {
    const { kept, send } = voting(42);
    const answer = await send(vote);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '42']);
    expect(kept).toEqual([]);
  });

  test('from a form, which any site can send, is refused', async () => {
    const { kept, send } = voting();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json']) {
      expect((await send(vote, { headers: { 'content-type': type } })).status).toBe(415);
    }
    expect(kept).toEqual([]);
  });

  test('is sent with POST and nothing else', async () => {
    const { send } = voting();
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await send(vote, method === 'GET' ? { method, body: null } : { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'POST']);
    }
  });

  test('of whatever shape never breaks the server', async () => {
    const { kept, send } = voting();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        expect((await send(body)).status).toBe(400);
      }),
    );
    expect(kept).toEqual([]);
  });
});
