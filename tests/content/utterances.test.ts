import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { localeCodes } from '../../src/lib/locales.ts';

const root = join(import.meta.dirname, '../..');
const { book } = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));
const intents = [...Object.keys(book.taxonomy?.data.intents ?? {}), 'none'];

describe.each(localeCodes)('the utterances in %s', (locale) => {
  const utterances = book.utterances.find((entry) => entry.locale === locale)?.data ?? {};

  test('have 20 messages for every intent, and for none', () => {
    const few = intents.filter((intent) => (utterances[intent]?.length ?? 0) < 20);
    expect(few).toEqual([]);
  });

  test('have no message under two intents, or twice under one', () => {
    const messages = Object.values(utterances)
      .flat()
      .map((message) =>
        message
          .toLowerCase()
          .replace(/[\s\p{P}]+/gu, ' ')
          .trim(),
      );
    const twice = [...Map.groupBy(messages, (message) => message)].filter(([, same]) => same.length > 1);
    expect(twice.map(([message]) => message)).toEqual([]);
  });
});
