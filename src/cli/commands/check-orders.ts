import { createReadStream } from 'node:fs';
import { orderFormats } from '../../orders/order-formats.ts';
import { openOrders, type OrderFile } from '../../orders/read-orders-fs.ts';
import type { AddCommand } from '../command.ts';
import { counted } from '../orders/counted.ts';
import { findOrderFile } from '../orders/order-path.ts';
import { worseOf, type ExitCode, type Terminal } from '../terminal.ts';

interface CheckOptions {
  readonly json?: true;
}

const examples = `
Known files: ${orderFormats.map(({ name }) => name).join('; ')}.
A file is recognised by its columns; language, separator and encoding are found out. Nothing is stored.

Examples:
  replybook orders check all-orders.txt
  replybook orders check october/*.csv --json > october.jsonl

Exit codes: 0 every row can be read, 1 some cannot, 2 a file is missing or no order file.
With --json, a bad row is a line {file, line, problem}, and each file ends with a line
{file, format, encoding, rows, orders, bad}, or {file, problem} where it is no order file.
`;

/** `replybook orders check`: whether order files can be read, and which of their rows cannot. */
export const checkOrdersCommand: AddCommand = (orders, terminal, done) => {
  orders
    .command('check')
    .copyInheritedSettings(orders)
    .helpOption('-h, --help', 'Show this help.')
    .description('Say what order files are, count their orders, and list the rows that cannot be read.')
    .argument('<files...>', 'Order files as the marketplaces export them.')
    .option('--json', 'Write JSON lines instead of text.')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: CheckOptions) => {
      let code: ExitCode = 0;
      for (const file of files) code = worseOf(code, await checkFile(file, options, terminal));
      done(code);
    });
};

async function checkFile(file: string, { json }: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const write = async (data: object, text: string): Promise<void> => {
    await terminal.stream(json ? `${JSON.stringify({ file, ...data })}\n` : text);
  };
  const refuse = async (problem: string): Promise<ExitCode> => {
    await write({ problem }, '');
    terminal.writeError(`${file}: ${problem}.\n`);
    return 2;
  };
  const found = await findOrderFile(file, terminal.folder);
  if ('problem' in found) return refuse(found.problem);
  const bytes = createReadStream(found.path);
  const orders = await openOrders(bytes);
  if ('problem' in orders) return refuse(orders.problem);
  const count = await countRows(orders, {
    tellBad: ({ line, problem }) => write({ line, problem }, `${file}:${line}: ${problem}\n`),
    tellRows: (rows) => {
      const percent = Math.floor((100 * bytes.bytesRead) / Math.max(1, found.size));
      terminal.progress(`${file}: ${rows.toLocaleString('en')} rows, ${percent} %`);
    },
  });
  terminal.progress('');
  const { format } = orders.layout;
  const encoding = orders.encoding();
  await write({ format: format.id, encoding, ...count }, `${file}: ${format.name}, ${encoding}: ${inWords(count)}\n`);
  return count.bad > 0 ? 1 : 0;
}

interface Count {
  readonly rows: number;
  readonly orders: number;
  readonly bad: number;
}

interface Listener {
  readonly tellBad: (row: { line: number; problem: string }) => Promise<void>;
  readonly tellRows: (rows: number) => void;
}

/** Rows between two reports of progress. */
const step = 5000;

/** Reads every row; of the orders only the ids are kept, to count each once. */
async function countRows({ rows }: OrderFile, { tellBad, tellRows }: Listener): Promise<Count> {
  const ids = new Set<string>();
  let count = 0;
  let bad = 0;
  for await (const { number, result } of rows) {
    count += 1;
    if ('problem' in result) {
      bad += 1;
      await tellBad({ line: number, problem: result.problem });
    } else {
      ids.add(result.order_id);
    }
    if (count % step === 0) tellRows(count);
  }
  return { rows: count, orders: ids.size, bad };
}

function inWords({ rows, orders, bad }: Count): string {
  return `${counted(rows, 'row')}, ${counted(orders, 'order')}${bad === 0 ? '' : `, ${counted(bad, 'row')} cannot be read`}`;
}
