import { signal } from '@preact/signals';
import type { FileFault } from '../../model/file-fault.ts';
import { mostFileBytes, type OrderImport } from '../../model/order-import.ts';
import { fileDigest } from './file-digest.ts';
import { loadImports } from './imports.ts';
import { sendFile, type Sent } from './send-file.ts';

/** How far a file is. */
export type UploadState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' | 'sending'; readonly share: number }
  | { readonly kind: 'saving'; readonly rows: number }
  | { readonly kind: 'done'; readonly run: OrderImport; readonly wasDone: boolean }
  | { readonly kind: 'fault'; readonly fault: FileFault }
  | { readonly kind: 'too-large' | 'unreadable' | 'connection' | 'signed-out' };

export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly state: UploadState;
}

/** The files of this visit, the newest first. */
export const uploads = signal<readonly Upload[]>([]);

let lastId = 0;
let line = Promise.resolve();

/** Takes files, one after the other. */
export function takeFiles(files: Iterable<File>): void {
  for (const file of files) {
    lastId += 1;
    const id = lastId;
    const isTooLarge = file.size > mostFileBytes;
    const state = { kind: isTooLarge ? 'too-large' : 'waiting' } as const;
    uploads.value = [{ id, file, state }, ...uploads.value];
    if (!isTooLarge) queue(id, file);
  }
}

/** Sends a file again that was cut off: it goes on where it stopped. */
export function tryAgain({ id, file }: Upload): void {
  setState(id, { kind: 'waiting' });
  queue(id, file);
}

/** Whether leaving the page would cut an import off. */
export function isBusy(): boolean {
  return uploads.value.some(({ state }) => ['waiting', 'reading', 'sending', 'saving'].includes(state.kind));
}

function queue(id: number, file: File): void {
  line = line.then(() => upload(id, file));
}

async function upload(id: number, file: File): Promise<void> {
  const tell = (state: UploadState): void => {
    setState(id, state);
  };
  const read = (share: number): void => {
    tell({ kind: 'reading', share });
  };
  const digest = await fileDigest(file, read).catch(() => undefined);
  if (digest === undefined) {
    tell({ kind: 'unreadable' });
    return;
  }
  const earlier = await importedBefore(digest);
  if (earlier) {
    tell({ kind: 'done', run: earlier, wasDone: true });
    return;
  }
  const sent = await sendFile(file, {
    digest,
    tellSent: (share) => {
      tell({ kind: 'sending', share });
    },
    tellRows: (rows) => {
      tell({ kind: 'saving', rows });
    },
  });
  tell(stateOf(sent));
  await loadImports();
}

function stateOf(sent: Sent): UploadState {
  if (sent === 'connection' || sent === 'signed-out') return { kind: sent };
  if ('fault' in sent) return { kind: 'fault', fault: sent.fault };
  return { kind: 'done', run: sent.run, wasDone: sent.wasDone };
}

/** The import of a file that was read to its end before. */
async function importedBefore(digest: string): Promise<OrderImport | undefined> {
  const answer = await fetch(`/api/desk/orders/imports/${digest}`).catch(() => undefined);
  const { run } = answer?.ok ? ((await answer.json()) as { run: OrderImport | null }) : { run: null };
  return run?.state === 'done' ? run : undefined;
}

function setState(id: number, state: UploadState): void {
  uploads.value = uploads.value.map((entry) => (entry.id === id ? { ...entry, state } : entry));
}
