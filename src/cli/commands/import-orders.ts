import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { readFacts } from '../../catalogue/read-facts.ts';
import { digestOfBytes } from '../../orders/digest-fs.ts';
import { importOrders, type Imported, type ImportLedger } from '../../orders/import-orders-fs.ts';
import { mergeOrders } from '../../orders/merge-orders.ts';
import { orderFormats } from '../../orders/order-formats.ts';
import { isRejectedFile } from '../../orders/rejected-file.ts';
import { beginImport, forgetImport, saveImportBatch } from '../../store/import-runs.ts';
import { purgeOrders } from '../../store/purge-orders.ts';
import { retentionDaysOf } from '../../store/retention.ts';
import type { Store } from '../../store/store.ts';
import { openBookFolder } from '../book-folder.ts';
import type { AddCommand } from '../command.ts';
import { withStore } from '../open-store.ts';
import { counted } from '../orders/counted.ts';
import { findOrderFile } from '../orders/order-path.ts';
import { writeRejectedFile } from '../orders/write-rejected-file.ts';
import { worseOf, type ExitCode, type Terminal } from '../terminal.ts';

interface ImportOptions {
  readonly content: string;
  readonly again?: true;
  readonly json?: true;
}

interface Importing {
  readonly store: Store;
  readonly retentionDays: number;
  readonly options: ImportOptions;
  readonly terminal: Terminal;
}

/** Rows that are saved at once: few enough that a server on the same file waits for no more than a blink. */
const rowsAtOnce = 2000;

const examples = `
Known files: ${orderFormats.map(({ name }) => name).join('; ')}.
The orders go where the server keeps them (DATABASE_URL, REPLYBOOK_DATA, REPLYBOOK_KEY), merged into those that are
there; the fact data_retention of the book says how many days after delivery they go. A file that was imported already
changes nothing, and one whose import was cut off goes on where it stopped. Rows that cannot be read are listed, with
line and reason, in <file>.rejected.csv beside the file; put them right in the order file and import it again.

Examples:
  replybook orders import all-orders.txt
  replybook orders import october/*.csv --json > october.jsonl

Exit codes: 0 every row is imported, 1 some are rejected, 2 a file is missing, no order file or cannot be kept.
With --json, progress is a line {file, rows}, and each file ends with a line {file, format, rows, bad, added, changed,
past, wasDone}, or {file, problem}; "past" counts orders that would have to go today already and are not kept.
`;

/** `replybook orders import`: keeps the orders of files. */
export const importOrdersCommand: AddCommand = (orders, terminal, done) => {
  orders
    .command('import')
    .copyInheritedSettings(orders)
    .helpOption('-h, --help', 'Show this help.')
    .description('Keep the orders of order files, for replies.')
    .argument('<files...>', 'Order files as the marketplaces export them.')
    .option('--content <folder>', 'The content folder of the book.', 'content')
    .option('--again', 'Read files anew that were imported before.')
    .option('--json', 'Write JSON lines instead of text.')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: ImportOptions) => {
      const book = await openBookFolder(options.content, terminal);
      const retentionDays = retentionDaysOf(await readFacts(book.files));
      const work = async (store: Store): Promise<ExitCode> => {
        let code: ExitCode = 0;
        for (const file of files) {
          code = worseOf(code, await importFile(file, { store, retentionDays, options, terminal }));
        }
        await purgeOrders(store, terminal.now());
        return code;
      };
      done(await withStore(terminal, work));
    });
};

async function importFile(file: string, importing: Importing): Promise<ExitCode> {
  const { options, terminal } = importing;
  const write = async (data: object, text: string): Promise<void> => {
    await terminal.stream(options.json ? `${JSON.stringify({ file, ...data })}\n` : text);
  };
  const refuse = async (problem: string): Promise<ExitCode> => {
    await write({ problem }, '');
    terminal.writeError(`${file}: ${problem}.\n`);
    return 2;
  };
  const found = await findOrderFile(file, terminal.folder);
  if ('problem' in found) return refuse(found.problem);
  if (isRejectedFile(file)) {
    await write({ isRejectedFile: true }, `${file}: lists rows that were rejected; passed over\n`);
    return 0;
  }
  const imported = await importPath(found.path, importing, (rows, bytesRead) => {
    const percent = Math.floor((100 * bytesRead) / Math.max(1, found.size));
    terminal.progress(`${file}: ${rows.toLocaleString('en')} rows, ${percent} %`);
    if (options.json) void write({ rows }, '');
  });
  terminal.progress('');
  if ('problem' in imported) return refuse(imported.problem);
  const { run, format, wasDone } = imported;
  const counts = { format: format.id, rows: run.rowsDone, bad: run.rowsBad, ...run.orders, wasDone };
  await write(counts, `${file}: ${format.name}: ${inWords(imported, file)}\n`);
  const problem = await writeRejectedFile(found.path, run, importing.store);
  if (problem !== undefined) return refuse(problem);
  return run.rowsBad > 0 ? 1 : 0;
}

async function importPath(
  path: string,
  { store, retentionDays, options, terminal }: Importing,
  tell: (rows: number, bytesRead: number) => void,
): ReturnType<typeof importOrders> {
  const digest = await digestOfBytes(createReadStream(path));
  if (options.again) await forgetImport(store, digest);
  const bytes = createReadStream(path);
  const saving = { now: terminal.now(), retentionDays, merge: mergeOrders };
  const ledger: ImportLedger = {
    begin: (file) => beginImport(store, file, saving.now),
    save: (batch) => saveImportBatch(store, batch, { ...saving, now: terminal.now() }),
    forget: (file) => forgetImport(store, file),
  };
  return importOrders(
    { bytes, digest, fileName: basename(path) },
    {
      ledger,
      rowsAtOnce,
      tellRows: (rows) => {
        tell(rows, bytes.bytesRead);
      },
    },
  );
}

function inWords({ run, wasDone }: Imported, file: string): string {
  const { added, changed, past } = run.orders;
  const rejected = run.rowsBad === 0 ? [] : [`${counted(run.rowsBad, 'row')} rejected, see ${file}.rejected.csv`];
  if (wasDone) return [`imported on ${run.updatedAt.slice(0, 10)}, nothing changes`, ...rejected].join('; ');
  const late = past === 0 ? [] : [`${counted(past, 'order')} past the time that orders are kept`];
  const saved = `${counted(run.rowsDone, 'row')}, ${counted(added, 'order')} new, ${changed.toLocaleString('en')} changed`;
  return [saved, ...late, ...rejected].join('; ');
}
