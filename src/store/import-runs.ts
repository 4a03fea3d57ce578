import type { ImportBatch, NewImport, OrderImport } from '../model/order-import.ts';
import { writeRejected } from './rejected-rows.ts';
import { writeOrders, type Saving } from './save-orders.ts';
import type { Row } from './schema.ts';
import type { Store } from './store.ts';

/** The import of a file: a new one, or the one that an earlier attempt left. */
export async function beginImport({ db }: Store, file: NewImport, now: Date): Promise<OrderImport> {
  const at = now.toISOString();
  await db
    .insertInto('import_runs')
    .values({
      digest: file.digest,
      file_name: file.fileName,
      format: file.format,
      imported_by: file.importedBy ?? null,
      state: 'running',
      rows_done: 0,
      rows_bad: 0,
      orders_added: 0,
      orders_changed: 0,
      orders_past: 0,
      started_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
  const row = await db
    .selectFrom('import_runs')
    .selectAll()
    .where('digest', '=', file.digest)
    .executeTakeFirstOrThrow();
  return fromRow(row);
}

/**
 * Saves a batch and how far the import is, both or neither; gives how far it is. A batch that is saved already changes
 * nothing, and one that is saved in part counts what is new in it.
 */
export async function saveImportBatch(store: Store, batch: ImportBatch, saving: Saving): Promise<OrderImport> {
  const { digest, orders, rejected, rowsDone, isLast } = batch;
  return store.alone('orders', async (transaction) => {
    const run = await transaction
      .selectFrom('import_runs')
      .selectAll()
      .where('digest', '=', digest)
      .executeTakeFirstOrThrow();
    if (run.state === 'done' || (run.rows_done >= rowsDone && !isLast)) return fromRow(run);
    const scene = { transaction, cipher: store.cipher };
    const saved = await writeOrders(scene, orders, saving);
    const bad = await writeRejected(scene, digest, rejected);
    const row = await transaction
      .updateTable('import_runs')
      .set({
        state: isLast ? 'done' : 'running',
        rows_done: Math.max(run.rows_done, rowsDone),
        rows_bad: run.rows_bad + bad,
        orders_added: run.orders_added + saved.added,
        orders_changed: run.orders_changed + saved.changed,
        orders_past: run.orders_past + saved.past,
        updated_at: saving.now.toISOString(),
      })
      .where('digest', '=', digest)
      .returningAll()
      .executeTakeFirstOrThrow();
    return fromRow(row);
  });
}

/** The import of a file, if there was one. */
export async function findImport({ db }: Store, digest: string): Promise<OrderImport | undefined> {
  const row = await db.selectFrom('import_runs').selectAll().where('digest', '=', digest).executeTakeFirst();
  return row && fromRow(row);
}

/** The imports that moved last, newest first. */
export async function latestImports({ db }: Store, most: number): Promise<OrderImport[]> {
  const rows = await db
    .selectFrom('import_runs')
    .selectAll()
    .orderBy('updated_at', 'desc')
    .orderBy('digest')
    .limit(most)
    .execute();
  return rows.map(fromRow);
}

/** Forgets that a file was imported, and its rejected rows; the orders stay. */
export async function forgetImport({ db }: Store, digest: string): Promise<void> {
  await db.deleteFrom('import_runs').where('digest', '=', digest).execute();
}

function fromRow(row: Row<'import_runs'>): OrderImport {
  return {
    digest: row.digest,
    fileName: row.file_name,
    format: row.format,
    state: row.state === 'done' ? 'done' : 'running',
    rowsDone: row.rows_done,
    rowsBad: row.rows_bad,
    orders: { added: row.orders_added, changed: row.orders_changed, past: row.orders_past },
    ...(row.imported_by !== null && { importedBy: row.imported_by }),
    startedAt: row.started_at,
    updatedAt: row.updated_at,
  };
}
