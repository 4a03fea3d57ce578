import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import { mostFileBytes } from '../../model/order-import.ts';
import { orderFormats } from '../../orders/order-formats.ts';
import { sizeOf, type PageWords } from './page-words.ts';
import { takeFiles } from './uploads.ts';

/** Where files are dropped or chosen. */
export function DropZone({ words: { drop }, tag }: PageWords): JSX.Element {
  const [isOver, setOver] = useState(false);
  const formats = new Intl.ListFormat(tag).format(orderFormats.map(({ name }) => name));
  return (
    <div
      class={isOver ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        takeFiles(event.dataTransfer?.files ?? []);
      }}
    >
      <p class="drop-title">{drop.title}</p>
      <label class="button primary drop-button">
        <input
          type="file"
          multiple
          class="drop-input"
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onChange={({ currentTarget }) => {
            takeFiles(currentTarget.files ?? []);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
        {drop.choose}
      </label>
      <p class="faint">
        {fill(drop.known, { formats })} {fill(drop.limit, { size: sizeOf(mostFileBytes, tag) })}
      </p>
    </div>
  );
}
