import type { Store } from './store.ts';

/** An agent stars a macro, or takes the star off. */
export interface Favourite {
  readonly agentId: string;
  /** `category/slug`. */
  readonly macro: string;
  readonly isFavourite: boolean;
  readonly at: Date;
}

/** Keeps an agent's latest word on a macro, in whatever order and however often they arrive. */
export async function recordFavourite({ db }: Store, { agentId, macro, isFavourite, at }: Favourite): Promise<void> {
  const row = { agent_id: agentId, macro, is_favourite: isFavourite ? 1 : 0, at: at.toISOString() };
  await db
    .insertInto('favourites')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['agent_id', 'macro'])
        .doUpdateSet({ is_favourite: row.is_favourite, at: row.at })
        .where('favourites.at', '<=', row.at),
    )
    .execute();
}

/** The macros that an agent has starred, latest star first. */
export async function favouritesOf({ db }: Store, agentId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('favourites')
    .select('macro')
    .where('agent_id', '=', agentId)
    .where('is_favourite', '=', 1)
    .orderBy('at', 'desc')
    .orderBy('macro')
    .execute();
  return rows.map(({ macro }) => macro);
}
