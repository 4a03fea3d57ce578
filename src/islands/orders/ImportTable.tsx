import type { JSX } from 'preact';
import { fill, fillPlural } from '../../i18n/fill.ts';
import type { OrderImport } from '../../model/order-import.ts';
import { imports } from './imports.ts';
import { formatName, type PageWords } from './page-words.ts';
import { RejectedLink } from './RejectedLink.tsx';

interface TableProps extends PageWords {
  /** Whether the rejected rows may be fetched. */
  readonly isLead: boolean;
}

/** The last imports, by whoever made them. */
export function ImportTable({ isLead, ...page }: TableProps): JSX.Element {
  const { list } = page.words;
  const known = imports.value;
  if (known === 'loading') return <div class="imports-wait" aria-busy="true" />;
  if (known === 'failed') return <p role="alert">{list.failed}</p>;
  if (known.length === 0) return <p class="faint">{list.none}</p>;
  return (
    <table class="imports">
      <thead>
        <tr>
          {[list.file, list.format, list.by, list.counts, list.bad].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {known.map((run) => (
          <ImportRow key={run.digest} run={run} isLead={isLead} {...page} />
        ))}
      </tbody>
    </table>
  );
}

function ImportRow({ run, isLead, language, words, tag }: TableProps & { readonly run: OrderImport }): JSX.Element {
  const { list, result } = words;
  const number = new Intl.NumberFormat(tag);
  const rows = fillPlural(result.rows, tag, { count: run.rowsDone });
  const orders = [
    fillPlural(result.added, tag, { count: run.orders.added }),
    fillPlural(result.changed, tag, { count: run.orders.changed }),
  ];
  const isDone = run.state === 'done';
  return (
    <tr>
      <th scope="row" class="imports-file">
        {run.fileName}
      </th>
      <td data-name={list.format}>{formatName(run.format)}</td>
      <td data-name={list.by}>
        <time dateTime={run.updatedAt}>
          {new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(run.updatedAt))}
        </time>
        <span class="faint"> {run.importedBy ?? list.byCommand}</span>
      </td>
      <td data-name={list.counts}>
        {isDone ? orders.join(' · ') : <span class="badge warn">{fill(list.running, { rows })}</span>}
      </td>
      <td data-name={list.bad}>
        {run.rowsBad === 0 && <span class="faint">{list.noBad}</span>}
        {run.rowsBad > 0 && !isLead && number.format(run.rowsBad)}
        {run.rowsBad > 0 && isLead && (
          <RejectedLink run={run} words={words} language={language}>
            {number.format(run.rowsBad)} ·{' '}
          </RejectedLink>
        )}
      </td>
    </tr>
  );
}
