import { beforeAll, describe, expect, test } from 'vitest';
import { indexBook } from '../../src/catalogue/book-index.ts';
import type { Book } from '../../src/catalogue/book.ts';
import { builtFiles, builtText, readSiteBook } from './built-site.ts';
import { isForBuyers } from './leaks/fields-of-book.ts';
import { describeLeak, findLeaks } from './leaks/find-leaks.ts';
import type { Secret } from './leaks/secret.ts';
import { secretsOf } from './leaks/secrets-of-book.ts';

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

  test('hold none of them', () => {
    expect(findLeaks(builtFiles, secrets).map(describeLeak)).toEqual([]);
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
      const { documents } = JSON.parse(builtText(`/${locale}/search.json`)) as { documents: { url: string }[] };
      expect(documents.map(({ url }) => url).toSorted()).toEqual(open.map((path) => `/${locale}/${path}/`).toSorted());
    }
  });
});
