import { sql } from 'kysely';
import type { Store } from './store.ts';

/** A reader's answer to "Did this answer your question?". */
export interface HelpfulVote {
  /** Made in the reader's browser, so that a vote that is sent again counts once. */
  readonly id: string;
  /** `category/slug`. */
  readonly path: string;
  /** The language of the page. */
  readonly locale: string;
  readonly isHelpful: boolean;
  readonly at: Date;
}

export interface VoteCount {
  readonly path: string;
  readonly locale: string;
  readonly helpful: number;
  readonly unhelpful: number;
}

/** Keeps a vote, once by its id. */
export async function recordVote({ db }: Store, { id, path, locale, isHelpful, at }: HelpfulVote): Promise<void> {
  await db
    .insertInto('helpful_votes')
    .values({ id, path, locale, is_helpful: isHelpful ? 1 : 0, at: at.toISOString() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** The votes of each article since a time, by path and language. */
export async function countVotes({ db }: Store, since: Date): Promise<VoteCount[]> {
  const rows = await db
    .selectFrom('helpful_votes')
    .select([
      'path',
      'locale',
      sql<number | string>`sum(is_helpful)`.as('helpful'),
      sql<number | string>`count(*)`.as('votes'),
    ])
    .where('at', '>=', since.toISOString())
    .groupBy(['path', 'locale'])
    .orderBy('path')
    .orderBy('locale')
    .execute();
  return rows.map(({ path, locale, helpful, votes }) => ({
    path,
    locale,
    helpful: Number(helpful),
    unhelpful: Number(votes) - Number(helpful),
  }));
}
