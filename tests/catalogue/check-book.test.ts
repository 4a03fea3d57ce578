import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding } from '../../src/model/finding.ts';
import { kinds } from '../../src/catalogue/kinds.ts';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { books as booksFolder } from '../cli/temporary-book.ts';
import { article, base, checkTexts, macro, type Texts } from './memory-book.ts';

/** A path of every kind of content, and some where nothing belongs. */
const paths = [
  ...Object.values(kinds).map(({ path }) =>
    path
      .replace('<locale>', 'en')
      .replace('<category>', 'returns')
      .replace('<channel>', 'amazon')
      .replace('<slug>', 'a'),
  ),
  'faq/de/returns/a.md',
  'macros/de/returns/a.md',
  'snippets/de/a.md',
  'notes.txt',
  'faq/en/a.md',
  'faq/xx/constructor/__proto__.md',
];

const scraps = [
  [
    '---\n',
    '---',
    '\n',
    ': ',
    '- ',
    '  ',
    '\t',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&a ',
    '*a ',
    '!!js ',
    '|\n',
    '>\n',
    '# ',
    '? ',
  ],
  [
    'title',
    'title: A title\n',
    'facts:\n',
    'steps:\n',
    'placeholders:\n',
    'type: number\n',
    'tier: 3\n',
    'constructor: 1\n',
    '__proto__: 1\n',
  ],
  [
    '{{ ',
    ' }}',
    '{% ',
    ' %}',
    'facts.return_window',
    'render "a"',
    'if ',
    'endif',
    'for i in (1..9)',
    '| upcase',
    'raw',
  ],
  [
    '[a](b.md)',
    '![a](/b.png)',
    '<a href="',
    '<script>',
    '[^1]',
    '[^1]: ',
    '## ',
    '```\n',
    '| a |\n| - |\n',
    '30 days',
    '30日',
    '€49',
  ],
  [
    '\uFEFF',
    '\0',
    '\r\n',
    '\u2028',
    '\uD83D\uDCE6',
    '返品',
    '\u001B[31m',
    article('Text.'),
    macro('Text.'),
    String(base['facts.yml']),
  ],
].flat();

const texts = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join('')) },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map((parts) => article(parts.join(''))),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map((parts) => macro(parts.join(''))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
);

const anyBooks = fc
  .dictionary(fc.constantFrom(...paths), texts, { maxKeys: 6 })
  .chain((files) => fc.boolean().map((isWhole): Texts => ({ ...(isWhole ? base : {}), ...files })));

/** The small book with some of its files cut and pasted at random. */
const small: Texts = await textsOf('small');
const edit = fc.record({ at: fc.nat(2000), remove: fc.nat(40), insert: fc.constantFrom(...scraps, '') });
const editedBooks = fc
  .dictionary(fc.constantFrom(...Object.keys(small)), fc.array(edit, { minLength: 1, maxLength: 4 }), { maxKeys: 4 })
  .map((edits): Texts => {
    const edited = Object.entries(edits).map(([path, changes]) => [
      path,
      changes.reduce((text, { at, remove, insert }) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + insert + text.slice(start + remove);
      }, String(small[path])),
    ]);
    return { ...small, ...(Object.fromEntries(edited) as Texts) };
  });

async function textsOf(book: string): Promise<Texts> {
  const folder = join(booksFolder, book, 'content');
  const files = folderFiles(folder, folder);
  const texts = (await files.list()).map(async ({ path }) => [path, String(await files.read(path))] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The finding's place and words are where the text has them. */
function expectInside({ line, column, endColumn, match }: Finding, text: string | undefined): void {
  expect(endColumn).toBeGreaterThanOrEqual(column);
  if (text === undefined) {
    expect({ line, column, endColumn, match }).toEqual({ line: 1, column: 1, endColumn: 1, match: '' });
    return;
  }
  const lines = text.split('\n');
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  const words = lines[line - 1] ?? '';
  expect(column).toBeGreaterThanOrEqual(1);
  expect(endColumn).toBeLessThanOrEqual(words.length + 1);
  expect(words.slice(column - 1, endColumn - 1)).toBe(match);
}

describe('the check of a book', () => {
  it(
    'comes to an end with findings whatever bytes its files have, and every finding lies in its file',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(anyBooks, editedBooks), async (files) => {
          const { reading, findings } = await checkTexts(files);
          for (const finding of findings) expectInside(finding, reading.texts.get(finding.file));
          expect(findings.toSorted(compareFindings)).toEqual(findings);
        }),
        { numRuns: 600 },
      );
    },
  );

  it('says why of every file that it refuses', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBooks, editedBooks), async (files) => {
        const { reading, findings } = await checkTexts(files);
        const blamed = new Set(findings.map(({ file }) => file));
        for (const file of reading.book.refused) expect(blamed).toContain(file);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of the same book', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBooks, editedBooks), async (files) => {
        expect((await checkTexts(files)).findings).toEqual((await checkTexts(files)).findings);
      }),
      { numRuns: 100 },
    );
  });

  it('finds nothing in the book that the other tests start from', async () => {
    expect((await checkTexts(base)).findings).toEqual([]);
  });
});

describe('a file that is made to break a reader', () => {
  const size = 900_000;
  const fill = (part: string): string => part.repeat(Math.floor(size / Math.max(part.length, 1)));

  it.each([
    ['NULs', '\0'],
    ['NULs on lines of their own', '\0\n'],
    ['quotes', '>'],
    ['lists', '- '],
    ['brackets', '['],
    ['links', '[a]('],
    ['stars', '*a **b '],
    ['tags', '<a '],
    ['quoted tags', '<a title="'],
    ['comments', '<!--'],
    ['Liquid that stays open', '{{ '],
    ['Liquid tags that stay open', '{% render "'],
    ['headings', '# a\n'],
    ['footnotes', '[^1]'],
    ['numbers', '30 '],
    ['spaces', ' '],
  ])('with %s is checked in a few seconds', { timeout: 60_000 }, async (_name, part) => {
    const start = performance.now();
    const { reading } = await checkTexts({
      ...base,
      'faq/en/returns/a.md': article(fill(part)),
      'macros/en/returns/a.md': macro(fill(part)),
    });
    expect(reading.texts.get('faq/en/returns/a.md')?.length).toBeGreaterThan(size / 2);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it.each([
    ['fields', 'key: [', 'yml'],
    ['groups', '{a: ', 'yml'],
    ['list marks', '- ', 'yml'],
  ])('with %s in each other is refused', async (_name, part) => {
    const { findings } = await checkTexts({ ...base, 'guides/a.yml': part.repeat(20_000) });
    expect(findings.map(({ file }) => file)).toContain('guides/a.yml');
  });
});
