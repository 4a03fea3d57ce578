import { beforeAll, describe, expect, test } from 'vitest';
import { indexBook } from '../../src/catalogue/book-index.ts';
import type { Book } from '../../src/catalogue/book.ts';
import type { LocaleCode } from '../../src/lib/locales.ts';
import type { SearchIndexFile } from '../../src/search/index-file.ts';
import type { SearchManifest } from '../../src/search/index-manifest.ts';
import { unpackDocuments } from '../../src/search/packed-documents.ts';
import { builtFiles, builtText, readSiteBook, serverIndexes } from './built-site.ts';
import { isForBuyers } from './leaks/fields-of-book.ts';
import { describeLeak, findLeaks } from './leaks/find-leaks.ts';
import type { Secret } from './leaks/secret.ts';
import { secretsOf } from './leaks/secrets-of-book.ts';
import { staffScripts } from './leaks/staff-scripts.ts';

/** What a public file may be; another kind needs a thought on how a secret would stand in it. */
const knownFiles = /(?:\.(?:html|json|xml|txt|js|css|svg|png|webp|avif|ico|woff2|webmanifest)|\/_headers)$/u;

describe('the public files of the site', () => {
  let book: Book;
  let secrets: readonly Secret[];

  beforeAll(async () => {
    ({ book } = await readSiteBook());
    secrets = secretsOf(book);
  });

  test('are searched for hundreds of secrets, some of every staff article and of every intent', () => {
    expect(secrets.length).toBeGreaterThan(200);
    const silent = book.faqs
      .filter((faq) => !isForBuyers(faq))
      .filter(({ source }) => secrets.filter(({ from }) => from.startsWith(source.file)).length < 5);
    expect(silent.map(({ source }) => source.file)).toEqual([]);
    const words = secrets.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(Object.keys(book.taxonomy!.data.intents)));
    expect(words).toEqual(expect.arrayContaining(['/performance/', '/standards/', 'source_digest', 'internal_note']));
  });

  test('hold none of them; the desk’s code alone has names of fields and labels', () => {
    const staff = staffScripts(builtFiles);
    const [code, rest] = [true, false].map(
      (isStaff) => new Map([...builtFiles].filter(([path]) => staff.has(path) === isStaff)),
    );
    // Short labels are words of any interface.
    const sentences = secrets.filter(({ as, text }) => as === 'phrase' && text.length >= 24);
    expect([...findLeaks(rest!, secrets), ...findLeaks(code!, sentences)].map(describeLeak)).toEqual([]);
    expect(staff.size).toBeGreaterThan(0);
    expect(staff.size).toBeLessThan([...builtFiles.keys()].filter((path) => path.endsWith('.js')).length);
  });

  test('are of kinds that the search for secrets can read, and no source maps', () => {
    expect([...builtFiles.keys()].filter((path) => !knownFiles.test(path))).toEqual([]);
  });

  test('are no pages of the desk, of the leads or of the API', () => {
    expect([...builtFiles.keys()].filter((path) => /^\/(?:desk|lead|api)(?:\/|\.)/u.test(path))).toEqual([]);
  });

  test('let the search know the public articles of each language, and no other', () => {
    const { locales, sourceLocale } = indexBook(book);
    const open = book.faqs.filter((faq) => faq.locale === sourceLocale && isForBuyers(faq)).map(({ path }) => path);
    for (const locale of locales) {
      const wanted = open.map((path) => `/${locale}/${path}/`).toSorted();
      for (const { documents } of indexesOf(locale)) {
        expect(
          unpackDocuments(documents)
            .map(({ url }) => url)
            .toSorted(),
        ).toEqual(wanted);
      }
    }
  });

  test('are all indexes of the search: none lies there that no manifest names', () => {
    const { locales } = indexBook(book);
    const named = locales.map(manifestOf).flatMap(({ index }) => (typeof index === 'string' ? [index] : []));
    expect([...builtFiles.keys()].filter((path) => path.startsWith('/search-index/')).toSorted()).toEqual(named);
  });
});

describe('the server’s own indexes of the search', () => {
  test('hold no secret either', async () => {
    const { book } = await readSiteBook();
    expect(findLeaks(serverIndexes, secretsOf(book)).map(describeLeak)).toEqual([]);
  });
});

function manifestOf(locale: LocaleCode): SearchManifest {
  return JSON.parse(builtText(`/${locale}/search.json`)) as SearchManifest;
}

/** Every index of a language: the one for browsers, and the fuller one of the server where there is one. */
function indexesOf(locale: LocaleCode): SearchIndexFile[] {
  const { index } = manifestOf(locale);
  const full = serverIndexes.get(`/${locale}.json`);
  return [
    typeof index === 'string' ? (JSON.parse(builtText(index)) as SearchIndexFile) : index,
    ...(full ? [JSON.parse(full.toString('utf8')) as SearchIndexFile] : []),
  ];
}
