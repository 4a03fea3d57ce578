import { Worker } from 'node:worker_threads';
import type { SuggestModelFile } from './model-file.ts';
import type { TaughtBook } from './taught-book.ts';

/** What the thread answers. */
export type LearnedApart = { readonly model: SuggestModelFile } | { readonly error: string };

/** Gives the model of a book (see `modelOf`), learned in a thread of its own: it takes seconds in which others go on. */
export async function learnApart(book: TaughtBook): Promise<SuggestModelFile> {
  const worker = new Worker(new URL('./learn-thread-fs.ts', import.meta.url), { workerData: taughtPart(book) });
  try {
    return await new Promise<SuggestModelFile>((resolve, reject) => {
      worker.once('message', (learned: LearnedApart) => {
        if ('model' in learned) resolve(learned.model);
        else reject(new Error(learned.error));
      });
      worker.once('error', reject);
    });
  } finally {
    await worker.terminate();
  }
}

/** The book without what cannot be handed to a thread, like the places of its fields. */
function taughtPart({ brand, taxonomy, channels, utterances, faqs, macros }: TaughtBook): TaughtBook {
  return {
    brand: brand && { data: brand.data },
    taxonomy: taxonomy && { data: taxonomy.data },
    channels: channels.map(({ slug, data }) => ({ slug, data })),
    utterances: utterances.map(({ locale, data }) => ({ locale, data })),
    faqs: faqs.map(({ locale, data }) => ({ locale, data })),
    macros: macros.map(({ locale, path, data, body }) => ({ locale, path, data, body })),
  };
}
