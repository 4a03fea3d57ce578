import { describe, expect, it } from 'vitest';
import { indexBook, recordedDigest, sourceDigest } from '../../src/catalogue/book-index.ts';
import { article, base, checkTexts, macro } from './memory-book.ts';

async function indexOf(body: string, fields = ''): Promise<ReturnType<typeof indexBook>> {
  const texts = {
    'faq/en/returns/a.md': article(body, fields),
    'faq/de/returns/a.md': article('Text.', "source_digest: '0123456789ab'\n"),
    'macros/en/returns/a.md': macro(body),
  };
  return indexBook((await checkTexts({ ...base, ...texts })).reading.book);
}

async function digestOf(body: string, fields?: string): Promise<string> {
  return sourceDigest((await indexOf(body, fields)).faq('en', 'returns/a')!);
}

describe('a book with an index', () => {
  it('finds an entry in its own language only', async () => {
    const index = await indexOf('Text.');
    expect(index.faq('de', 'returns/a')?.source.file).toBe('faq/de/returns/a.md');
    expect(index.macro('en', 'returns/a')?.source.file).toBe('macros/en/returns/a.md');
    expect(index.macro('de', 'returns/a')).toBeUndefined();
    expect(index.snippet('en', 'a')).toBeUndefined();
  });

  it('gives a translation what its source says of it', async () => {
    const index = await indexOf('Text.', 'intents: [return_request]\nkeywords: [send back]\n');
    expect(index.faq('de', 'returns/a')?.data).toMatchObject({ intents: ['return_request'], keywords: [] });
  });
});

describe('the digest of a source', () => {
  it('changes with what a translator translates, and with nothing else', async () => {
    const digest = await digestOf('Text.');
    expect(await digestOf('Text!')).not.toBe(digest);
    expect(await digestOf('\n\nText.\n\n')).toBe(digest);
    expect(await digestOf('Text.', 'intents: [return_request]\nkeywords: [send back]\nfeatured: 1\n')).toBe(digest);
  });

  it('is recorded by a translation only', async () => {
    const index = await indexOf('Text.');
    expect(recordedDigest(index.faq('de', 'returns/a')!)).toBe('0123456789ab');
    expect(recordedDigest(index.faq('en', 'returns/a')!)).toBeUndefined();
  });
});
