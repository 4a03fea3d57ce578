import type { Book } from '../../catalogue/book.ts';
import { readBook } from '../../catalogue/read-book.ts';
import { loadModel, type SuggestModel } from '../../search/suggest/load-model.ts';
import { modelOf } from '../../search/suggest/model-cache-fs.ts';
import { openBookFolder } from '../book-folder.ts';
import type { Terminal } from '../terminal.ts';

/** A book and the model that was learned from it. */
export interface Suggester {
  readonly book: Book;
  readonly model: SuggestModel;
}

export async function openSuggester(content: string, terminal: Terminal): Promise<Suggester> {
  const folder = await openBookFolder(content, terminal);
  terminal.progress('learning from the book');
  const { book } = await readBook(folder.files);
  const model = await loadModel(await modelOf(book));
  terminal.progress('');
  return { book, model };
}
