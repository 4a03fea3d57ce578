import type { Kysely } from 'kysely';

/** What an import found and did, the rows that it could not take, and the tokens of programs that send orders. */
export async function createImports({ schema }: Kysely<unknown>): Promise<void> {
  const counts = ['orders_added', 'orders_changed', 'orders_past'] as const;
  await schema
    .alterTable('import_runs')
    .addColumn('format', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await schema.alterTable('import_runs').addColumn('imported_by', 'text').execute();
  for (const name of counts) {
    await schema
      .alterTable('import_runs')
      .addColumn(name, 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  }
  await schema.createIndex('import_runs_by_time').on('import_runs').column('updated_at').execute();
  await schema
    .createTable('rejected_rows')
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('line', 'integer', (column) => column.notNull())
    .addColumn('problem_sealed', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('rejected_rows_key', ['digest', 'line'])
    .addForeignKeyConstraint('rejected_rows_run', ['digest'], 'import_runs', ['digest'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  await schema
    .createTable('order_tokens')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_on', 'text', (column) => column.notNull())
    .addColumn('used_on', 'text')
    .execute();
}
