import type { BookIndex } from '../../catalogue/book-index.ts';
import { makeLibrary } from '../../desk/make-library.ts';

/** What the desk loads of a book, as JSON by name, but for the model (`model`). */
export async function makeDeskFiles(index: BookIndex): Promise<ReadonlyMap<string, string>> {
  const { library, languages } = await makeLibrary(index);
  const files: readonly (readonly [string, unknown])[] = [
    ['library', library],
    ...languages.map((language) => [`library-${language.locale}`, language] as const),
    ...index.book.lexicons.map(({ locale, data }) => [`lexicon-${locale}`, data] as const),
  ];
  return new Map(files.map(([name, content]) => [name, JSON.stringify(content)]));
}
