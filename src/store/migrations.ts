import type { Kysely } from 'kysely';
import { createFavourites } from './favourites-step.ts';
import { createImports } from './imports-step.ts';
import { createSignIn } from './sign-in-step.ts';

/** A step of the schema. Steps are never changed once released: a later one follows. */
export interface SchemaStep {
  readonly name: string;
  readonly up: (db: Kysely<unknown>) => Promise<void>;
}

/** The schema, in plain types that both databases have. */
export const migrations: readonly SchemaStep[] = [
  { name: '0001-events', up: createEvents },
  { name: '0002-orders', up: createOrders },
  { name: '0003-key-checks', up: createKeyChecks },
  { name: '0004-sign-in', up: createSignIn },
  { name: '0005-imports', up: createImports },
  { name: '0006-favourites', up: createFavourites },
];

async function createEvents({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('usage_events')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('macro', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('seconds', 'double precision')
    .addColumn('edited', 'integer', (column) => column.notNull())
    .addColumn('agent_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('usage_events_by_time').on('usage_events').columns(['at', 'macro']).execute();
  await schema
    .createTable('outcomes')
    .addColumn('use_id', 'text', (column) => column.primaryKey())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('agent_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('overrides')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('rule_id', 'text', (column) => column.notNull())
    .addColumn('macro', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('agent_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('helpful_votes')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('is_helpful', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('helpful_votes_by_time').on('helpful_votes').columns(['at', 'path']).execute();
}

async function createOrders({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('orders')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('order_id', 'text', (column) => column.notNull())
    .addColumn('first_name_sealed', 'text')
    .addColumn('total_amount', 'double precision')
    .addColumn('total_currency', 'text')
    .addColumn('ordered_on', 'text')
    .addColumn('shipped_on', 'text')
    .addColumn('promised_by', 'text')
    .addColumn('delivered_on', 'text')
    .addColumn('status', 'text')
    .addColumn('purge_after', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('orders_key', ['channel', 'order_id'])
    .execute();
  await schema.createIndex('orders_by_id').on('orders').column('order_id').execute();
  await schema.createIndex('orders_by_purge').on('orders').column('purge_after').execute();
  await schema
    .createTable('order_items')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('order_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('sku', 'text')
    .addColumn('quantity', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('order_items_key', ['channel', 'order_id', 'position'])
    .addForeignKeyConstraint('order_items_order', ['channel', 'order_id'], 'orders', ['channel', 'order_id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  await schema
    .createTable('shipments')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('order_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('carrier', 'text')
    .addColumn('tracking_number_sealed', 'text')
    .addColumn('tracking_url_sealed', 'text')
    .addColumn('shipped_on', 'text')
    .addColumn('delivered_on', 'text')
    .addPrimaryKeyConstraint('shipments_key', ['channel', 'order_id', 'position'])
    .addForeignKeyConstraint('shipments_order', ['channel', 'order_id'], 'orders', ['channel', 'order_id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  await schema
    .createTable('import_runs')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('file_name', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('rows_done', 'integer', (column) => column.notNull())
    .addColumn('rows_bad', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'text', (column) => column.notNull())
    .execute();
}

async function createKeyChecks({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('key_checks')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .execute();
}
