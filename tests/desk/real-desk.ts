import { indexBook } from '../../src/catalogue/book-index.ts';
import type { Book } from '../../src/catalogue/book.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { makeLibrary } from '../../src/desk/make-library.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import { openReplyChecker } from '../../src/policy/reply-checker.ts';
import { realBook } from '../policy/real-book.ts';

/** The desk on the book in content/, with the texts and phrases of every language, as they come over the wire. */
export async function openRealDesk(): Promise<{ book: Book; desk: Desk }> {
  const { book } = await realBook();
  return { book, desk: await openDeskOn(book) };
}

export async function openDeskOn(book: Book): Promise<Desk> {
  const made = await makeLibrary(indexBook(book));
  const { library, languages } = JSON.parse(JSON.stringify(made)) as typeof made;
  const checker = openReplyChecker(library.policies, library.channels);
  for (const { locale, data } of book.lexicons) checker.add(locale, data);
  const desk = openDesk(library, { checker });
  for (const language of languages) desk.addLanguage(language);
  return desk;
}
