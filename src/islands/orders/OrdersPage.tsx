import type { JSX } from 'preact';
import { DropZone } from './DropZone.tsx';
import { ImportTable } from './ImportTable.tsx';
import type { PageWords } from './page-words.ts';
import { UploadCard } from './UploadCard.tsx';
import { uploads } from './uploads.ts';

/** The part of the page that lives: taking files, following them, and the last imports. */
export function OrdersPage({ isLead, ...page }: PageWords & { readonly isLead: boolean }): JSX.Element {
  const { words } = page;
  return (
    <>
      {isLead ? <DropZone {...page} /> : <p class="orders-note">{words.onlyLeads}</p>}
      {uploads.value.length > 0 && (
        <ul class="uploads">
          {uploads.value.map((upload) => (
            <UploadCard key={upload.id} upload={upload} {...page} />
          ))}
        </ul>
      )}
      <section aria-labelledby="imports-title">
        <h2 id="imports-title">{words.list.title}</h2>
        <ImportTable isLead={isLead} {...page} />
      </section>
    </>
  );
}
