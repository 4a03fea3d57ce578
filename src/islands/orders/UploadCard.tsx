import type { JSX } from 'preact';
import { fill, fillPlural } from '../../i18n/fill.ts';
import { mostFileBytes } from '../../model/order-import.ts';
import { faultText } from '../../orders/fault-text.ts';
import { ImportResult } from './ImportResult.tsx';
import { formatName, percentOf, sizeOf, type PageWords } from './page-words.ts';
import { tryAgain, type Upload, type UploadState } from './uploads.ts';

const goodKinds = new Set<UploadState['kind']>(['done']);
const busyKinds = new Set<UploadState['kind']>(['waiting', 'reading', 'sending', 'saving']);

/** One file of this visit: how far it is, and what came of it. */
export function UploadCard({ upload, ...page }: PageWords & { readonly upload: Upload }): JSX.Element {
  const { words, tag } = page;
  const { file, state } = upload;
  const isBusy = busyKinds.has(state.kind);
  const tone = isBusy ? '' : goodKinds.has(state.kind) ? 'ok' : 'error';
  const label = labelOf(state, page);
  return (
    <li class="upload">
      <div class="upload-head">
        <span class="upload-name">{file.name}</span>
        <span class="faint">{sizeOf(file.size, tag)}</span>
        {state.kind === 'done' && <span class="faint">{formatName(state.run.format)}</span>}
        {isBusy ? (
          <span class="faint upload-state">{label}</span>
        ) : (
          <span class={`badge ${tone} upload-state`} role="status">
            {label}
          </span>
        )}
      </div>
      {isBusy && <progress aria-label={`${file.name}: ${label}`} {...progressOf(state)} />}
      {state.kind === 'done' && <ImportResult run={state.run} wasDone={state.wasDone} {...page} />}
      {!isBusy && state.kind !== 'done' && <p class="upload-problem">{problemOf(state, page)}</p>}
      {(state.kind === 'connection' || state.kind === 'signed-out') && (
        <button
          type="button"
          class="button"
          onClick={() => {
            tryAgain(upload);
          }}
        >
          {words.problem.again}
        </button>
      )}
    </li>
  );
}

function labelOf(state: UploadState, { words: { state: words }, tag }: PageWords): string {
  switch (state.kind) {
    case 'waiting':
      return words.waiting;
    case 'reading':
      return fill(words.reading, { percent: percentOf(state.share, tag) });
    case 'sending':
      return fill(words.sending, { percent: percentOf(state.share, tag) });
    case 'saving':
      return fillPlural(words.saving, tag, { count: state.rows });
    case 'done':
      return state.wasDone ? words.doneBefore : words.done;
    case 'connection':
      return words.broken;
    default:
      return words.failed;
  }
}

function progressOf(state: UploadState): { value?: number; max: number } {
  return state.kind === 'reading' || state.kind === 'sending' ? { value: state.share, max: 1 } : { max: 1 };
}

function problemOf(state: UploadState, { words, tag }: PageWords): string {
  const { problem } = words;
  switch (state.kind) {
    case 'fault':
      return fill(problem.file, { problem: faultText(state.fault, words) });
    case 'too-large':
      return fill(problem.tooLarge, { size: sizeOf(mostFileBytes, tag) });
    case 'unreadable':
      return problem.unreadable;
    case 'signed-out':
      return problem.signedOut;
    default:
      return problem.connection;
  }
}
