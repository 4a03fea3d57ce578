import { createAnalyzer } from '../../../src/search/analyse.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { loadIndex } from '../../../src/search/load-index.ts';
import { search } from '../../../src/search/search.ts';
import { jsonIndex, resultsWanted, type Engine, type Variant } from '../engine.ts';

/** The search of this project over whole texts, with as much of them for snippets and sentences as the site keeps (`fit-index.ts`). */
function variant(name: string, withSearchWords: boolean): Variant {
  return {
    name,
    build: async ({ locale, documents, searchWords }) => {
      const analyzer = await createAnalyzer(locale);
      const file = buildIndex(documents, analyzer, {
        searchWords: withSearchWords ? searchWords : undefined,
        snippetSource: documents.length > 300 ? 300 : 1000,
      });
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
