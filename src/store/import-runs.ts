import type { Order } from '../model/order.ts';
import { writeOrders, type Saving } from './save-orders.ts';
import type { Row } from './schema.ts';
import type { Store } from './store.ts';

/** How far the import of a file is. */
export interface ImportRun {
  /** SHA-256 of the file: the same file again goes on where it stopped. */
  readonly digest: string;
  readonly fileName: string;
  readonly state: 'running' | 'done';
  /** Rows from the start of the file whose orders are saved. */
  readonly rowsDone: number;
  readonly rowsBad: number;
}

type NewRun = Pick<ImportRun, 'digest' | 'fileName'>;

/** The run of a file: a new one, or the one that an earlier import left. */
export async function beginImport({ db }: Store, { digest, fileName }: NewRun, now: Date): Promise<ImportRun> {
  const at = now.toISOString();
  await db
    .insertInto('import_runs')
    .values({
      digest,
      file_name: fileName,
      state: 'running',
      rows_done: 0,
      rows_bad: 0,
      started_at: at,
      updated_at: at,
    })
    .onConflict((conflict) => conflict.column('digest').doNothing())
    .execute();
  const row = await db.selectFrom('import_runs').selectAll().where('digest', '=', digest).executeTakeFirstOrThrow();
  return fromRow(row);
}

/** Rows of a file that follow each other, and the orders in them. */
export interface ImportBatch {
  readonly orders: readonly Order[];
  /** Rows from the start of the file to the end of the batch. */
  readonly rowsDone: number;
  /** Rows of the batch that could not be read. */
  readonly rowsBad: number;
  /** Whether the file ends with it. */
  readonly isLast: boolean;
}

/** Saves a batch and how far the run is, both or neither. A batch that is saved already changes nothing. */
export async function saveImportBatch(
  store: Store,
  batch: ImportBatch & Pick<ImportRun, 'digest'>,
  saving: Saving,
): Promise<void> {
  const { digest, orders, rowsDone, rowsBad, isLast } = batch;
  await store.alone('orders', async (transaction) => {
    const run = await transaction
      .selectFrom('import_runs')
      .selectAll()
      .where('digest', '=', digest)
      .executeTakeFirstOrThrow();
    if (run.state === 'done' || (run.rows_done >= rowsDone && !isLast)) return;
    await writeOrders({ transaction, cipher: store.cipher }, orders, saving);
    const isNew = run.rows_done < rowsDone;
    await transaction
      .updateTable('import_runs')
      .set({
        state: isLast ? 'done' : 'running',
        rows_done: Math.max(run.rows_done, rowsDone),
        rows_bad: run.rows_bad + (isNew ? rowsBad : 0),
        updated_at: saving.now.toISOString(),
      })
      .where('digest', '=', digest)
      .execute();
  });
}

function fromRow(row: Row<'import_runs'>): ImportRun {
  return {
    digest: row.digest,
    fileName: row.file_name,
    state: row.state === 'done' ? 'done' : 'running',
    rowsDone: row.rows_done,
    rowsBad: row.rows_bad,
  };
}
