import type { ComponentChildren, JSX } from 'preact';
import { fill } from '../../i18n/fill.ts';
import type { OrderImport } from '../../model/order-import.ts';
import { rejectedAddress } from './imports.ts';
import type { PageWords } from './page-words.ts';

interface LinkProps extends Pick<PageWords, 'words' | 'language'> {
  readonly run: OrderImport;
  /** What stands before its words. */
  readonly children?: ComponentChildren;
}

/** Fetches the rows of a file that were not taken; who hears it without seeing it is told which file. */
export function RejectedLink({ run, words: { result }, language, children }: LinkProps): JSX.Element {
  return (
    <a href={rejectedAddress(run, language)}>
      {children}
      {result.download}
      <span class="visually-hidden"> {fill(result.downloadOf, { file: run.fileName })}</span>
    </a>
  );
}
