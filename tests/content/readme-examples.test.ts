import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexBook, recordedDigest, sourceDigest } from '../../src/catalogue/book-index.ts';
import { catalogueChecks, checkBook } from '../../src/catalogue/check-book.ts';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { kindOf, kinds, translationSchemas } from '../../src/catalogue/kinds.ts';
import { readBook, type Reading } from '../../src/catalogue/read-book.ts';
import { readmeExamples } from './readme-examples.ts';

const content = join(import.meta.dirname, '..', '..', 'content');
const examples = readmeExamples(await readFile(join(content, 'README.md'), 'utf8'));

describe('the examples of content/README.md', () => {
  let folder = '';
  let reading: Reading;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replybook-readme-'));
    for (const { path, text } of examples) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    reading = await readBook(folderFiles(folder, folder));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('have a path each that no other has', () => {
    const paths = examples.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(reading.files).toBe(paths.length);
  });

  test('show every kind of content', () => {
    const shown = new Set(examples.map(({ path }) => kindOf(path)?.name));
    expect([...shown].toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  test('show a translation of every kind that has them', () => {
    const translated = examples.map(({ path }) => kindOf(path)).filter((place) => place?.names.locale === 'de');
    expect(new Set(translated.map((place) => place?.name))).toEqual(new Set(Object.keys(translationSchemas)));
  });

  test('record the digests of their sources', () => {
    const { book, faq, macro, snippet } = indexBook(reading.book);
    const digests = [
      ...book.faqs.map((entry) => ({ entry, source: faq('en', entry.path) })),
      ...book.macros.map((entry) => ({ entry, source: macro('en', entry.path) })),
      ...book.snippets.map((entry) => ({ entry, source: snippet('en', entry.slug) })),
    ].filter(({ entry }) => entry.locale !== 'en');
    const recorded = digests.map(({ entry }) => [entry.source.file, recordedDigest(entry)]);
    expect(recorded).toEqual(digests.map(({ entry, source }) => [entry.source.file, sourceDigest(source!)]));
  });

  test('are together a book without a finding', () => {
    expect(checkBook(reading, catalogueChecks, '2026-11-22')).toEqual([]);
  });

  test('name a JSON Schema that is there, from where their file would stand', () => {
    const named = examples.flatMap(({ path, text }) => {
      const schema = /^# yaml-language-server: \$schema=(\S+)$/mu.exec(text)?.[1];
      return schema === undefined ? [] : [join(content, dirname(path), schema)];
    });
    expect(named.length).toBe(examples.filter(({ path }) => path.endsWith('.yml')).length);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});
