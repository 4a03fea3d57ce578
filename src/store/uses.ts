import { sql } from 'kysely';
import type { Store } from './store.ts';

/** A macro that an agent sent: never its text, nor anything of the buyer. */
export interface MacroUse {
  /** Made on the agent's device, so that a use that is sent again counts once. */
  readonly id: string;
  /** `category/slug`. */
  readonly macro: string;
  readonly locale: string;
  readonly channel: string;
  /** From the paste of the message to the copy of the reply; absent where nothing was pasted. */
  readonly seconds?: number | undefined;
  readonly edited: boolean;
  readonly agentId: string;
  readonly at: Date;
}

export interface MacroCount {
  readonly macro: string;
  readonly uses: number;
}

/** Keeps uses, each once by its id. */
export async function recordUses({ db }: Store, uses: readonly MacroUse[]): Promise<void> {
  if (uses.length === 0) return;
  const rows = uses.map(({ id, macro, locale, channel, seconds, edited, agentId, at }) => ({
    id,
    macro,
    locale,
    channel,
    seconds: seconds ?? null,
    edited: edited ? 1 : 0,
    agent_id: agentId,
    at: at.toISOString(),
  }));
  await db
    .insertInto('usage_events')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** The latest uses of an agent, latest first. */
export async function recentUses(
  { db }: Store,
  { agentId, limit }: { readonly agentId: string; readonly limit: number },
): Promise<MacroUse[]> {
  const rows = await db
    .selectFrom('usage_events')
    .selectAll()
    .where('agent_id', '=', agentId)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ seconds, edited, agent_id: own, at, ...use }) => ({
    ...use,
    seconds: seconds ?? undefined,
    edited: edited === 1,
    agentId: own,
    at: new Date(at),
  }));
}

interface MostUsedQuery {
  readonly since: Date;
  readonly limit: number;
  /** One agent's own uses; those of all without it. */
  readonly agentId?: string | undefined;
}

/** The macros that were sent most since a time, most first. */
export async function mostUsedMacros({ db }: Store, { since, limit, agentId }: MostUsedQuery): Promise<MacroCount[]> {
  const rows = await db
    .selectFrom('usage_events')
    .select(['macro', sql<number | string>`count(*)`.as('uses')])
    .where('at', '>=', since.toISOString())
    .$if(agentId !== undefined, (query) => query.where('agent_id', '=', agentId ?? ''))
    .groupBy('macro')
    .orderBy('uses', 'desc')
    .orderBy('macro')
    .limit(limit)
    .execute();
  // PostgreSQL counts beyond the numbers of JavaScript and answers with a text.
  return rows.map(({ macro, uses }) => ({ macro, uses: Number(uses) }));
}
