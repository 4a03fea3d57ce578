import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import { describe, expect, test } from 'vitest';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { localeCodes, type LocaleCode } from '../../src/lib/locales.ts';
import { createAnalyzer, withStopWords, type Analyzer } from '../../src/search/analyse.ts';
import { bm25Parameters } from '../../src/search/bm25.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { clausesOf } from '../../src/search/candidates.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { fieldBoosts, fieldGrams, fieldNames, fieldTokens, perField } from '../../src/search/fields.ts';
import { loadIndex } from '../../src/search/load-index.ts';
import { planQuery } from '../../src/search/query-plan.ts';
import { shortlist } from '../../src/search/shortlist.ts';

const root = join(import.meta.dirname, '../..');
const { book } = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));

function documentsIn(locale: LocaleCode): SearchDocument[] {
  return book.faqs
    .filter((faq) => faq.locale === locale && faq.data.audience === 'public')
    .map(({ path, category, data: { title, summary, keywords }, body }) => {
      return { id: path, url: `/${path}/`, title, category, summary, keywords, headings: [], text: body };
    });
}

function queriesIn(locale: LocaleCode): string[] {
  const file = join(root, `tests/fixtures/search/queries/${locale}.jsonl`);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly q: string }).q);
}

/** The index that lunr's own builder makes of the same words, fields, boosts and parameters. */
function builtByLunr(documents: readonly SearchDocument[], analyzer: Analyzer): lunr.Index {
  const builder = new lunr.Builder();
  const { k1, b } = bm25Parameters(analyzer.locale);
  builder.k1(k1);
  builder.b(b);
  builder.ref('ref');
  for (const field of fieldNames) builder.field(field, { boost: fieldBoosts(analyzer.locale)[field] });
  documents.forEach((document, ref) => {
    const tokens = fieldTokens(document, analyzer);
    const grams = fieldGrams(document, analyzer.locale);
    builder.add({
      ref: String(ref),
      ...perField((field) => [...tokens[field].map(({ term }) => term), ...grams[field]]),
    });
  });
  return withoutCountingTwice(() => builder.build());
}

/** lunr counts a document once for each field that has a term, and takes a common word for a rare one then. */
function withoutCountingTwice<Result>(build: () => Result): Result {
  const host = lunr as unknown as { idf: (posting: Record<string, object>, total: number) => number };
  const original = host.idf;
  host.idf = (posting, total) => {
    const having = new Set(fieldNames.flatMap((field) => Object.keys(posting[field] ?? {}))).size;
    return Math.log(1 + (total - having + 0.5) / (having + 0.5));
  };
  try {
    return build();
  } finally {
    host.idf = original;
  }
}

type Clauses = ReturnType<typeof clausesOf>;

/** Documents with their scores, best first. */
function ask(index: lunr.Index, clauses: Clauses): [ref: string, score: number][] {
  const results = index.query((query) => {
    for (const { term, boost } of clauses) query.term(term, { boost, usePipeline: false });
  });
  const rounded = results.map(({ ref, score }): [string, number] => [ref, Number(score.toFixed(9))]);
  return rounded.sort(([refA, a], [refB, b]) => b - a || Number(refA) - Number(refB));
}

describe.each(localeCodes)('%s: of the packed index', (locale) => {
  test('every query’s ranking and scores are those of the index that lunr builds', async () => {
    const documents = documentsIn(locale);
    const searchWords = book.searchWords.find((entry) => entry.locale === locale)?.data;
    const base = await createAnalyzer(locale);
    const file: unknown = JSON.parse(JSON.stringify(buildIndex(documents, base, { searchWords })));
    const ours = loadIndex(file, base);
    const theirs = builtByLunr(documents, withStopWords(base, searchWords?.stop_words ?? []));

    const queries = queriesIn(locale);
    expect(queries.length).toBeGreaterThan(40);
    for (const query of queries) {
      const clauses = clausesOf(planQuery(query, ours), ours);
      const expected = ask(theirs, clauses);
      expect(ask(ours.lunr(), clauses), query).toEqual(expected);
      expect(ask(ours.lunr(shortlist(clauses, ours)), clauses), query).toEqual(expected);
    }
  });
});
