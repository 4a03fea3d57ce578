import type { JSX } from 'preact';
import { fill, fillPlural } from '../../i18n/fill.ts';
import type { OrderImport } from '../../model/order-import.ts';
import { rejectedAddress } from './imports.ts';
import type { PageWords } from './page-words.ts';

/** What an import did, and the rows that it could not take. */
export function ImportResult({ run, words, tag }: PageWords & { readonly run: OrderImport }): JSX.Element {
  const { result } = words;
  const { added, changed, past } = run.orders;
  const counts = [
    fillPlural(result.rows, tag, { count: run.rowsDone }),
    fillPlural(result.added, tag, { count: added }),
    fillPlural(result.changed, tag, { count: changed }),
    ...(past > 0 ? [fillPlural(result.past, tag, { count: past })] : []),
  ];
  return (
    <>
      <p class="upload-counts">{counts.join(' · ')}</p>
      {run.rowsBad > 0 && (
        <p class="upload-bad">
          {fillPlural(result.bad, tag, { count: run.rowsBad })}.{' '}
          <a href={rejectedAddress(run)} download aria-label={fill(result.downloadOf, { file: run.fileName })}>
            {result.download}
          </a>
          . {result.mend}
        </p>
      )}
    </>
  );
}
