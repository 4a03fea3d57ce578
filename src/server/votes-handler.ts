import * as z from 'zod';
import { entryPathSchema, localeSchema } from '../model/fields.ts';
import type { HelpfulVote } from '../store/votes.ts';
import type { ApiHandler } from './api-handler.ts';

const voteSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/u, 'use 32 hexadecimal digits')
    .describe('Made in the browser, so that a vote that is sent again counts once.'),
  locale: localeSchema.describe('The language of the page.'),
  path: entryPathSchema.describe('The article, as category/slug.'),
  isHelpful: z.boolean().describe('Whether it answered the question.'),
});

export interface VotesScene {
  /** Whether the help centre has a page for an article in a language. */
  readonly isArticle: (locale: string, path: string) => boolean;
  /** Counts a vote of an address; gives the seconds to wait where it sent too many. */
  readonly secondsToWait: (address: string) => number;
  readonly record: (vote: HelpfulVote) => Promise<void>;
  readonly now: () => Date;
}

/** `POST /api/votes`: keeps a reader's answer to "Did this answer your question?"; 204 where it is kept. */
export function createVotesHandler({ isArticle, secondsToWait, record, now }: VotesScene): ApiHandler {
  return async (request, address) => {
    if (request.method !== 'POST') return refuse(405, 'Send a vote with POST.', { allow: 'POST' });
    // A form of another site cannot send JSON without asking first, and gets no permission.
    if (!/^application\/json\b/iu.test(request.headers.get('content-type') ?? '')) {
      return refuse(415, 'Send a vote as application/json.');
    }
    const wait = secondsToWait(address);
    if (wait > 0) return refuse(429, `Too many votes. Try again in ${wait} seconds.`, { 'retry-after': String(wait) });
    const { data: vote, error } = voteSchema.safeParse(await jsonOf(request));
    if (error) return refuse(400, `This is no vote.\n${z.prettifyError(error)}`);
    if (!isArticle(vote.locale, vote.path)) return refuse(404, `There is no article ${vote.path} in ${vote.locale}.`);
    await record({ ...vote, at: now() });
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  };
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

function refuse(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}
