import type { SearchWords } from '../model/search-words.ts';
import type { Analyzer } from './analyse.ts';
import { buildIndex, withShorterTexts } from './build-index.ts';
import type { SearchDocument } from './document.ts';
import type { SearchIndexFile } from './index-file.ts';
import { beginning } from './window.ts';

/**
 * What an index knows of the articles. `whole`: all of each text. `beginnings`: the first 300 characters of it.
 * `summaries`: titles, keywords and summaries. `titles`: nothing but these.
 */
export type SearchScope = 'whole' | 'beginnings' | 'summaries' | 'titles';

/** The most that a reader is sent for the first search; a slow phone takes a second or two for it. */
export const mostBytes = 150_000;
/** Up to here, more of each text is kept for snippets: beyond, a quick start is worth more. */
const mostBytesWithLongTexts = 60_000;

const longText = 1000;
const shortText = 300;

export interface FittedIndex {
  readonly scope: SearchScope;
  /** The index, as JSON too, and what that weighs on its way. */
  readonly file: SearchIndexFile;
  readonly json: string;
  readonly bytes: number;
  /** The index of the whole texts, where the one above has less. */
  readonly whole: SearchIndexFile | undefined;
}

export interface FitOptions {
  readonly searchWords: SearchWords | undefined;
  /** Bytes of a text on its way to a browser. */
  readonly weigh: (json: string) => number;
}

/** The fullest index of the articles that a browser can be sent, by what it really weighs. */
export function fitIndex(
  documents: readonly SearchDocument[],
  analyzer: Analyzer,
  { searchWords, weigh }: FitOptions,
): FittedIndex {
  const whole = buildIndex(documents, analyzer, { searchWords, snippetSource: longText });
  const fits = ({ scope, file, most }: Attempt): FittedIndex | undefined => {
    const json = JSON.stringify(file);
    const bytes = weigh(json);
    return bytes <= most ? { scope, file, json, bytes, whole: scope === 'whole' ? undefined : whole } : undefined;
  };
  const shorter = withShorterTexts(whole, shortText);
  const found =
    fits({ scope: 'whole', file: whole, most: mostBytesWithLongTexts }) ??
    fits({ scope: 'whole', file: shorter, most: mostBytes });
  if (found) return found;
  for (const { scope, cut, most } of cuts) {
    const file = buildIndex(documents.map(cut), analyzer, { searchWords });
    const fitted = fits({ scope, file, most });
    if (fitted) return fitted;
  }
  throw new Error('The last cut has no limit, so that it takes every book.');
}

interface Attempt {
  readonly scope: SearchScope;
  readonly file: SearchIndexFile;
  readonly most: number;
}

interface Cut {
  readonly scope: SearchScope;
  readonly cut: (document: SearchDocument) => SearchDocument;
  readonly most: number;
}

/** What is left of the articles of larger and larger books. */
const cuts: readonly Cut[] = [
  {
    scope: 'beginnings',
    cut: (document) => ({ ...document, headings: [], text: beginning(document.text, shortText) }),
    most: mostBytes,
  },
  { scope: 'summaries', cut: (document) => ({ ...document, headings: [], text: '' }), most: mostBytes },
  {
    scope: 'titles',
    cut: (document) => ({ ...document, headings: [], text: '', summary: '', keywords: [] }),
    most: Infinity,
  },
];
