import type { Transaction } from 'kysely';
import type { FileFault } from '../model/file-fault.ts';
import type { RejectedRow } from '../model/order-import.ts';
import type { FieldCipher } from './cipher-fs.ts';
import type { StoreSchema } from './schema.ts';
import type { Store } from './store.ts';

interface Scene {
  readonly transaction: Transaction<StoreSchema>;
  readonly cipher: FieldCipher;
}

/** Rows of one statement, and of one page when they are read. */
const atOnce = 1000;

/** Keeps rows that an import did not take; gives how many were not kept before. A fault may quote the row, so it is encrypted. */
export async function writeRejected(
  { transaction, cipher }: Scene,
  digest: string,
  rows: readonly RejectedRow[],
): Promise<number> {
  let added = 0;
  for (let start = 0; start < rows.length; start += atOnce) {
    const values = rows.slice(start, start + atOnce).map(({ line, faults }) => ({
      digest,
      line,
      problem_sealed: cipher.seal(JSON.stringify(faults), placeOf(digest, line)),
    }));
    const result = await transaction
      .insertInto('rejected_rows')
      .values(values)
      .onConflict((conflict) => conflict.columns(['digest', 'line']).doNothing())
      .executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows ?? 0);
  }
  return added;
}

/** The rows that an import did not take, by line; a page of them is in memory at a time. */
export async function* rejectedRows({ db, cipher }: Store, digest: string): AsyncGenerator<RejectedRow, void> {
  for (let after = 0; ;) {
    const page = await db
      .selectFrom('rejected_rows')
      .selectAll()
      .where('digest', '=', digest)
      .where('line', '>', after)
      .orderBy('line')
      .limit(atOnce)
      .execute();
    for (const { line, problem_sealed: sealed } of page) {
      yield { line, faults: faultsIn(cipher.open(sealed, placeOf(digest, line))) };
      after = line;
    }
    if (page.length < atOnce) return;
  }
}

/** Rows of before reasons had codes were kept with their words. */
function faultsIn(text: string): readonly FileFault[] {
  return text.startsWith('[{') ? (JSON.parse(text) as FileFault[]) : [{ code: 'told', values: { text } }];
}

function placeOf(digest: string, line: number): string {
  return `problem of ${digest} ${line}`;
}
