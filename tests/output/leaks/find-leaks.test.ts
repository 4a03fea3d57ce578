import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BookFiles } from '../../../src/catalogue/files/book-files.ts';
import { readBook } from '../../../src/catalogue/read-book.ts';
import { readmeExamples } from '../../content/readme-examples.ts';
import { describeLeak, findLeaks } from './find-leaks.ts';
import type { Secret } from './secret.ts';
import { secretsOf } from './secrets-of-book.ts';

const readme = join(import.meta.dirname, '..', '..', '..', 'content', 'README.md');

/** A book with an entry of every kind. */
async function exampleBook(): ReturnType<typeof readBook> {
  const texts = new Map(readmeExamples(await readFile(readme, 'utf8')).map(({ path, text }) => [path, text]));
  const files: BookFiles = {
    list: () => Promise.resolve([...texts].map(([path, { length }]) => ({ path, size: length }))),
    read: (path) => Promise.resolve(new TextEncoder().encode(texts.get(path))),
    image: () => Promise.resolve(undefined),
  };
  return readBook(files);
}

/** A public file with a text in it, as each kind of file would write it. */
const plants: Readonly<Record<string, (text: string) => string>> = {
  'page.html': (text) => `<p>${text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/'/gu, '&#39;')}</p>`,
  'tags.html': (text) => `<p>${text.slice(0, 3)}<b class="x">${text.slice(3)}</b></p>`,
  'attribute.html': (text) => `<a data-x="${JSON.stringify({ text }).replace(/"/gu, '&quot;')}"></a>`,
  'numbers.xml': (text) => `<t>${[...text].map((sign) => `&#${sign.codePointAt(0)!};`).join('')}</t>`,
  'index.json': (text) => JSON.stringify({ html: `<p>${text}</p>` }).replace(/</gu, String.raw`\u003c`),
  'escaped.json': (text) => `"${[...text].map(escaped).join('')}"`,
  'chunk.js': (text) => `x='${text.replace(/'/gu, String.raw`\x27`).replace(/ /gu, String.raw`\n`)}'`,
  'robots.txt': (text) => `Disallow: ${encodeURIComponent(text)}`,
  'theme.css': (text) => `/* ${text.toUpperCase()} */`,
  _headers: (text) => `  x-note: ${text}`,
};

function escaped(sign: string): string {
  return Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at).toString(16).padStart(4, '0'))
    .map((digits) => String.raw`\u` + digits)
    .join('');
}

function leaksIn(text: string, secrets: readonly Secret[]): string[] {
  return findLeaks(new Map([['/file', new TextEncoder().encode(text)]]), secrets).map(describeLeak);
}

describe('the search for leaks', () => {
  let secrets: readonly Secret[];
  let phrases: readonly Secret[];

  beforeAll(async () => {
    secrets = secretsOf((await exampleBook()).book);
    phrases = secrets.filter(({ as }) => as !== 'key');
  });

  test.each(Object.entries(plants))('finds every secret that is planted in %s', (path, plant) => {
    const files = phrases.map(
      ({ text }, place) => [`/${place}/${path}`, new TextEncoder().encode(plant(text))] as const,
    );
    const found = new Set(findLeaks(new Map(files), phrases).map((leak) => `${leak.path} ${leak.secret.text}`));
    const missed = phrases.filter(({ text }, place) => !found.has(`/${place}/${path} ${text}`));
    expect(missed).toEqual([]);
  });

  test('takes secrets from every kind of internal content', () => {
    const sources = secrets.map(({ from }) => from);
    expect(sources).toEqual(
      expect.arrayContaining([
        'macros/en/delivery/example-late-parcel.md, title',
        'macros/en/delivery/example-late-parcel.md, owner',
        'macros/en/delivery/example-late-parcel.md, internal_note',
        'macros/en/delivery/example-late-parcel.md, utterances.0',
        'macros/en/delivery/example-late-parcel.md, body',
        'macros/de/delivery/example-late-parcel.md, source_digest',
        'snippets/en/example-greeting.md, title',
        'notices/example-carrier-strike.md, body',
        'campaigns/example-winter-peak.yml, title',
        'guides/example-late-parcel.yml, titles.en',
        'policies/amazon/amazon-cancel-request.yml, message',
        'policies/amazon/amazon-cancel-request.yml, id',
        'channels/amazon.yml, sources.0.url',
        'taxonomy.yml, intents',
        'a field',
      ]),
    );
  });

  test('takes nothing that buyers may read elsewhere in the book', () => {
    const words = secrets.map(({ text }) => text);
    expect(words).not.toContain('parcels may arrive later this week');
    expect(words).not.toContain('delivery/example-late-parcel');
  });

  test('finds the name of an internal field in data and in code', () => {
    for (const text of ['{"owner": "x"}', '{&quot;owner&quot;:1}', 'a={owner:b}', 'a={b:1,owner:b}']) {
      expect(leaksIn(text, secrets)).toEqual(['/file holds "owner" (a field)']);
    }
    expect(leaksIn('const source_digest=1', secrets)).toEqual(['/file holds "source_digest" (a field)']);
  });

  test('lets ordinary words pass that are names of fields or part of a longer word', () => {
    expect(leaksIn('Ask the owner: it is theirs. {homeowner:1} literals, intents', secrets)).toEqual([]);
    expect(leaksIn('data-source_digest-x my_source_digest_2', secrets)).toEqual([]);
  });

  test('passes pictures over', () => {
    const files = new Map([['/a.png', new TextEncoder().encode('source_digest')]]);
    expect(findLeaks(files, secrets)).toEqual([]);
  });
});
