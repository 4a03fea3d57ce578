import { fileURLToPath } from 'node:url';
import { folderFiles } from '../../catalogue/files/folder-fs.ts';
import { readFacts } from '../../catalogue/read-facts.ts';
import { retentionDaysOf } from '../../store/retention.ts';

/** What the book says of orders. */
export interface OrderSettings {
  /** Days for which an order is kept after its delivery. */
  readonly retentionDays: number;
  /** The channels of the book, by their slugs; none where there is no book beside the server. */
  readonly channels: readonly string[];
}

const root = new URL('../../../', import.meta.url);

/** Reads the book beside the server, as it is now. */
export async function orderSettings(): Promise<OrderSettings> {
  const files = folderFiles(fileURLToPath(new URL('content', root)), fileURLToPath(new URL('public', root)));
  const listing = await files.list().catch(() => []);
  const channels = listing.flatMap(({ path }) => /^channels\/(?<slug>[^/]+)\.yml$/u.exec(path)?.groups?.['slug'] ?? []);
  return { retentionDays: retentionDaysOf(await readFacts(files)), channels };
}
