import type { Kysely } from 'kysely';

/** What agents star, and the way to an agent's own uses. */
export async function createFavourites({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('favourites')
    .addColumn('agent_id', 'text', (column) => column.notNull())
    .addColumn('macro', 'text', (column) => column.notNull())
    .addColumn('is_favourite', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('favourites_key', ['agent_id', 'macro'])
    .execute();
  await schema.createIndex('usage_events_by_agent').on('usage_events').columns(['agent_id', 'at']).execute();
}
