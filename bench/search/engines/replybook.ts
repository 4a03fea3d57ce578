import { createAnalyzer, type Analyzer } from '../../../src/search/analyse.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { SearchIndexFile } from '../../../src/search/index-file.ts';
import { loadIndex } from '../../../src/search/load-index.ts';
import { search } from '../../../src/search/search.ts';
import { jsonIndex, resultsWanted, type Collection, type Engine, type Variant } from '../engine.ts';

/** The index of a collection, with as much of its texts for snippets and sentences as the site keeps (`fit-index.ts`). */
export function indexOf({ documents, searchWords }: Collection, analyzer: Analyzer): SearchIndexFile {
  return buildIndex(documents, analyzer, { searchWords, snippetSource: documents.length > 300 ? 300 : 1000 });
}

/** The search of this project over whole texts. */
function variant(name: string, withSearchWords: boolean): Variant {
  return {
    name,
    build: async ({ searchWords, ...collection }) => {
      const analyzer = await createAnalyzer(collection.locale);
      const file = indexOf({ ...collection, searchWords: withSearchWords ? searchWords : undefined }, analyzer);
      return jsonIndex(JSON.stringify(file), (json) => {
        const index = loadIndex(JSON.parse(json), analyzer);
        return (query) => search(index, query, resultsWanted).map(({ id }) => id);
      });
    },
  };
}

export const replybook: Engine = {
  name: 'Replybook',
  package: undefined,
  variants: () => [variant('as built', true)],
};

export const replybookWithoutSynonyms: Engine = {
  name: 'Replybook, no synonyms',
  package: undefined,
  variants: () => [variant('without content/search', false)],
};
