import type { BookIndex } from '../catalogue/book-index.ts';
import { digest } from '../lib/digest.ts';
import type { LocaleCode } from '../lib/locales.ts';
import { createAnalyzer } from '../search/analyse.ts';
import { buildIndex } from '../search/build-index.ts';
import { libraryFormat, type DeskLanguage, type DeskLibrary, type MacroText } from './library.ts';
import { macroDocument } from './macro-document.ts';

type Parts = Pick<DeskLibrary, 'macros' | 'intents' | 'categories'> & { readonly locale: LocaleCode };

/** The texts of one language of a book, with the index by which they are found. */
export async function makeLanguage(index: BookIndex, { locale, macros, ...labels }: Parts): Promise<DeskLanguage> {
  const { book } = index;
  const texts = macros.flatMap((macro) => {
    const entry = index.macro(locale, macro.path);
    return entry ? [{ macro, text: textOf(entry) }] : [];
  });
  const documents = texts.map(({ macro, text }) => macroDocument(macro, text, { locale, labels }));
  const { format, analyzer, fingerprint, lunr, words, searchWords } = buildIndex(
    documents,
    await createAnalyzer(locale),
    { searchWords: book.searchWords.find((entry) => entry.locale === locale)?.data },
  );
  const snippets = book.snippets.filter((snippet) => snippet.locale === locale);
  const language = {
    format: libraryFormat,
    locale,
    macros: Object.fromEntries(texts.map(({ macro, text }) => [macro.path, text])),
    snippets: Object.fromEntries(snippets.map(({ slug, body }) => [slug, body.trim()])),
    search: { format, analyzer, locale, fingerprint, lunr, words, searchWords },
  };
  return { ...language, digest: digest(JSON.stringify(language)) };
}

function textOf({ body, data }: NonNullable<ReturnType<BookIndex['macro']>>): MacroText {
  const { placeholders, utterances, waivers, internal_note, reviewed_on } = data;
  return {
    body: body.trim(),
    placeholders,
    utterances,
    waivers,
    reviewed_on,
    ...(internal_note !== undefined && { internal_note }),
  };
}
