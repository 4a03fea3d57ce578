import type { Store } from './store.ts';

/** A finding that a lead overruled so that a reply could be copied. */
export interface Override {
  /** Made on the lead's device, so that an override that is sent again counts once. */
  readonly id: string;
  readonly ruleId: string;
  /** `category/slug`. */
  readonly macro: string;
  readonly reason: string;
  readonly agentId: string;
  readonly at: Date;
}

/** Keeps an override, once by its id. */
export async function recordOverride({ db }: Store, override: Override): Promise<void> {
  const { id, ruleId, macro, reason, agentId, at } = override;
  await db
    .insertInto('overrides')
    .values({ id, rule_id: ruleId, macro, reason, agent_id: agentId, at: at.toISOString() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

/** The overrides since a time, latest first. */
export async function overridesSince({ db }: Store, since: Date): Promise<Override[]> {
  const rows = await db
    .selectFrom('overrides')
    .selectAll()
    .where('at', '>=', since.toISOString())
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ id, rule_id: ruleId, macro, reason, agent_id: agentId, at }) => ({
    id,
    ruleId,
    macro,
    reason,
    agentId,
    at: new Date(at),
  }));
}
