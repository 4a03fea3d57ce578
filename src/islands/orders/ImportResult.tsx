import type { JSX } from 'preact';
import { fillPlural } from '../../i18n/fill.ts';
import type { OrderImport } from '../../model/order-import.ts';
import type { PageWords } from './page-words.ts';
import { RejectedLink } from './RejectedLink.tsx';

interface ResultProps extends PageWords {
  readonly run: OrderImport;
  /** Whether it was imported before, so that its counts are of that time. */
  readonly wasDone: boolean;
}

/** What an import did, and the rows that it could not take. */
export function ImportResult({ run, wasDone, language, words, tag }: ResultProps): JSX.Element {
  const { result } = words;
  const { added, changed, past } = run.orders;
  const counts = [
    fillPlural(result.rows, tag, { count: run.rowsDone }),
    ...(wasDone ? [] : [fillPlural(result.added, tag, { count: added })]),
    ...(wasDone ? [] : [fillPlural(result.changed, tag, { count: changed })]),
    ...(past > 0 && !wasDone ? [fillPlural(result.past, tag, { count: past })] : []),
  ];
  return (
    <>
      <p class="upload-counts">{counts.join(' · ')}</p>
      {run.rowsBad > 0 && (
        <p class="upload-bad">
          {fillPlural(result.bad, tag, { count: run.rowsBad })}.{' '}
          <RejectedLink run={run} words={words} language={language} />. {result.mend}
        </p>
      )}
    </>
  );
}
