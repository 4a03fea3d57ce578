import type { Store } from './store.ts';

/** How a message ended for the agent. */
export const outcomes = ['solved', 'follow_up', 'escalated'] as const;

export interface UseOutcome {
  /** The use of a macro that it ended; it may arrive before that use. */
  readonly useId: string;
  readonly outcome: (typeof outcomes)[number];
  readonly agentId: string;
  readonly at: Date;
}

/** Keeps the latest outcome of a use, in whatever order and however often they arrive. */
export async function recordOutcome({ db }: Store, { useId, outcome, agentId, at }: UseOutcome): Promise<void> {
  const row = { use_id: useId, outcome, agent_id: agentId, at: at.toISOString() };
  await db
    .insertInto('outcomes')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('use_id')
        .doUpdateSet({ outcome: row.outcome, agent_id: row.agent_id, at: row.at })
        .where('outcomes.at', '<=', row.at),
    )
    .execute();
}

/** The outcome of each use that has one. */
export async function outcomesOf({ db }: Store, useIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (useIds.length === 0) return new Map();
  const rows = await db.selectFrom('outcomes').select(['use_id', 'outcome']).where('use_id', 'in', useIds).execute();
  return new Map(rows.map(({ use_id: useId, outcome }) => [useId, outcome]));
}
