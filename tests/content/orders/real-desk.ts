import { indexBook, type BookIndex } from '../../../src/catalogue/book-index.ts';
import { makeLibrary } from '../../../src/desk/make-library.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import { openDesk } from '../../../src/desk/open-desk.ts';
import type { ReplyChecker } from '../../../src/desk/reply-checker.ts';
import { openReplyChecker } from '../../../src/policy/reply-checker.ts';
import { realBook } from '../../policy/real-book.ts';

/** The desk on the book in content/, with every language loaded. */
export async function openRealDesk(): Promise<{ index: BookIndex; desk: Desk }> {
  const { book } = await realBook();
  const index = indexBook(book);
  const { library, languages } = await makeLibrary(index);
  const checker = openReplyChecker(library.policies, library.channels);
  for (const { locale, data } of book.lexicons) checker.add(locale, data);
  const desk = openDesk(library, { checker: oncePerText(checker) });
  for (const language of languages) desk.addLanguage(language);
  return { index, desk };
}

/** The same message has the same findings; many orders give the same text. */
function oncePerText(checker: ReplyChecker): ReplyChecker {
  const known = new Map<string, ReturnType<ReplyChecker['check']>>();
  return {
    knows: checker.knows,
    check: (message) => {
      const key = JSON.stringify(message);
      const findings = known.get(key) ?? checker.check(message);
      known.set(key, findings);
      return findings;
    },
  };
}
