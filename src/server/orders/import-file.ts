import { mostFileBytes, type ImportLine } from '../../model/order-import.ts';
import { importOrders, type ImportLedger } from '../../orders/import-orders-fs.ts';
import { mergeOrders } from '../../orders/merge-orders.ts';
import { beginImport, forgetImport, saveImportBatch } from '../../store/import-runs.ts';
import type { RouteContext } from '../route.ts';
import { orderSettings } from './book-settings.ts';

/** Rows that are saved at once: others who use the store wait for no more than that. */
const rowsAtOnce = 500;

/** Milliseconds between two lines of progress. */
const pause = 200;

type Context = Pick<RouteContext, 'store' | 'user' | 'now'>;

/**
 * `POST /api/desk/orders/import?name=…&digest=…` with the file as it is: imports it as it comes, and keeps no more of it
 * than a batch of rows. The digest is the SHA-256 of the file, by which an import goes on where it stopped.
 */
export function importFile(request: Request, context: Context): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const fileName = (searchParams.get('name') ?? '').trim();
  const digest = searchParams.get('digest') ?? '';
  if (fileName === '' || fileName.length > 255 || !/^[0-9a-f]{64}$/u.test(digest)) {
    const words = 'Name the file with ?name= and its SHA-256, as 64 hexadecimal digits, with &digest=.';
    return refuse(400, words);
  }
  if (Number(request.headers.get('content-length') ?? 0) > mostFileBytes) {
    return refuse(413, `A file may have ${mostFileBytes.toLocaleString('en')} bytes; split it.`);
  }
  const { body } = request;
  if (!body) return refuse(400, 'Send the file as the body of the request.');
  const upload = { reader: body.getReader(), fileName, digest };
  const answer = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const encoder = new TextEncoder();
      const tell = (line: ImportLine): void => {
        controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      // Not waited for: the answer begins before the file ends.
      takeFile(upload, context, tell).then(
        () => {
          controller.close();
        },
        (error: unknown) => {
          controller.error(error);
        },
      );
    },
  });
  const headers = {
    'content-type': 'application/x-ndjson; charset=utf-8',
    // Compressed, the lines would wait for each other.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  };
  return Promise.resolve(new Response(answer, { headers }));
}

function refuse(status: number, text: string): Promise<Response> {
  return Promise.resolve(new Response(`${text}\n`, { status, headers: { connection: 'close' } }));
}

interface Upload {
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly fileName: string;
  readonly digest: string;
}

async function takeFile(
  { reader, fileName, digest }: Upload,
  { store, user, now }: Context,
  tell: (line: ImportLine) => void,
): Promise<void> {
  const { retentionDays } = await orderSettings();
  const file = new CountedBytes(reader);
  let next = 0;
  const ledger: ImportLedger = {
    begin: (run) => beginImport(store, run, now()),
    save: (batch) => saveImportBatch(store, batch, { now: now(), retentionDays, merge: mergeOrders }),
    forget: (run) => forgetImport(store, run),
  };
  const tellRows = (rows: number): void => {
    if (now().getTime() < next) return;
    next = now().getTime() + pause;
    tell({ rows, bytes: file.count });
  };
  const source = { bytes: file.parts(), fileName, digest, importedBy: user.name };
  const imported = await importOrders(source, { ledger, rowsAtOnce, tellRows });
  // Where the import is over before the file is, the rest is let pass: a browser takes the answer when all is sent.
  await file.letPass();
  if (file.isTooLarge) tell({ fault: { code: 'tooLarge', values: { bytes: mostFileBytes } } });
  else if ('fault' in imported) tell({ fault: imported.fault });
  else tell({ run: imported.run, formatName: imported.format.name, wasDone: imported.wasDone });
}

/** The bytes of a body, up to the most that are taken. */
class CountedBytes {
  count = 0;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;

  constructor(reader: ReadableStreamDefaultReader<Uint8Array>) {
    this.#reader = reader;
  }

  get isTooLarge(): boolean {
    return this.count > mostFileBytes;
  }

  /** Reads what is left, for nobody. */
  async letPass(): Promise<void> {
    const rest = this.parts();
    while (!(await rest.next()).done);
  }

  /** What is left of them; left early, the rest is still there. */
  async *parts(): AsyncGenerator<Uint8Array, void> {
    while (!this.isTooLarge) {
      const part = await this.#reader.read();
      if (part.done) return;
      this.count += part.value.length;
      yield part.value;
    }
  }
}
