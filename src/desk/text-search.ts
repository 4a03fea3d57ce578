import { createAnalyzer } from '../search/analyse.ts';
import { loadIndex } from '../search/load-index.ts';
import { packDocuments } from '../search/packed-documents.ts';
import { search, type SearchHit } from '../search/search.ts';
import type { DeskLanguage, DeskLibrary } from './library.ts';
import { macroDocument } from './macro-document.ts';

/** Finds macros by their texts in one language, best first. */
export type TextSearch = (query: string) => SearchHit[];

const mostHits = 50;

/** Opens the search index of a language. Throws `SearchIndexError` where the index was made by other code. */
export async function openTextSearch(language: DeskLanguage, library: DeskLibrary): Promise<TextSearch> {
  const { locale, macros, search: file } = language;
  const documents = library.macros.flatMap((macro) => {
    const text = macros[macro.path];
    return text ? [macroDocument(macro, text, { locale, labels: library })] : [];
  });
  const index = loadIndex({ ...file, documents: packDocuments(documents) }, await createAnalyzer(locale));
  return (query) => search(index, query, mostHits);
}
