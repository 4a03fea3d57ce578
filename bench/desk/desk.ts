import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { indexBook } from '../../src/catalogue/book-index.ts';
import type { Book } from '../../src/catalogue/book.ts';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { makeLibrary } from '../../src/desk/make-library.ts';
import type { LocaleCode } from '../../src/lib/locales.ts';
import { chromiumArgs, findChromium } from '../../tests/browser/chromium.ts';
import { bundleForPage } from '../browser/bundle.ts';
import { describeMachine, load } from '../measure/machine.ts';
import { bytes, median, table } from '../measure/table.ts';
import { keystrokes, type DeskTexts, type opening, type OpeningTimes } from './in-browser.ts';
import { withMacros } from './large-book.ts';

const root = join(import.meta.dirname, '../..');
const allMacros = '500';
const openings = 5;

/** What `in-browser.ts` puts on the page. */
interface DeskBench {
  readonly keystrokes: typeof keystrokes;
  readonly opening: typeof opening;
}

/** `npm run bench -- desk`: a keystroke in the desk, and opening it with many macros, in a real browser. */
export async function benchDesk(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { macros: { type: 'string', default: allMacros } } });
  const count = Number(values.macros);
  const { book } = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));
  const own = await textsOf(book);
  const large = await textsOf(withMacros(book, count));
  const loadBefore = load();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs() });
  try {
    const script = await bundleForPage(join(import.meta.dirname, 'in-browser.ts'), 'deskBench');
    const typed: string[][] = [];
    for (const locale of Object.keys(own.languages)) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      typed.push(await keystrokeRow(page, own, locale));
      await page.close();
    }
    const opened: OpeningTimes[] = [];
    for (let time = 0; time < openings; time += 1) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      opened.push(await openOn(page, large));
      await page.close();
    }
    const text = [
      ...head(browser.version(), [loadBefore, load()]),
      ...keystrokePart(typed),
      ...openingPart(opened, large, count),
    ].join('\n');
    console.log(text);
    if (values.macros === allMacros) await writeFile(join(root, 'bench/results/desk.md'), text);
  } finally {
    await browser.close();
  }
}

async function textsOf(book: Book): Promise<DeskTexts> {
  const { library, languages } = await makeLibrary(indexBook(book));
  return {
    library: JSON.stringify(library),
    languages: Object.fromEntries(languages.map((language) => [language.locale, JSON.stringify(language)])),
    lexicons: Object.fromEntries(book.lexicons.map(({ locale, data }) => [locale, JSON.stringify(data)])),
  };
}

async function keystrokeRow(page: Page, texts: DeskTexts, locale: string): Promise<string[]> {
  const { field, edit, opened } = await page.evaluate(
    ([own, code]) => {
      const { keystrokes: run } = (globalThis as unknown as { deskBench: DeskBench }).deskBench;
      return run(own, code as LocaleCode);
    },
    [texts, locale] as const,
  );
  const inNode = keystrokes(texts, locale as LocaleCode, processorTime);
  return [
    locale,
    String(field.length + edit.length),
    ...[field, edit, opened, [...inNode.field, ...inNode.edit], inNode.opened].flatMap(quantiles),
  ];
}

function openOn(page: Page, texts: DeskTexts): Promise<OpeningTimes> {
  return page.evaluate(
    (own) => (globalThis as unknown as { deskBench: DeskBench }).deskBench.opening(own, 'en'),
    texts,
  );
}

/** Milliseconds that this thread has worked: what else runs on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function quantiles(times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  return [0.5, 0.95].map((share) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1));
}

function head(version: string, [before, after]: readonly [string, string]): string[] {
  const machine = describeMachine([['liquidjs', join(root, 'node_modules')]]);
  return [
    '# The desk in the browser',
    '',
    'Written by `npm run bench -- desk`; [README.md](../README.md) says what is measured.',
    '',
    `${machine}, Chromium ${version}`,
    `- load at the start ${before}, at the end ${after} (the bench itself is about 1 of it; more means others used the machine)`,
    '- times in milliseconds',
    '',
  ];
}

function keystrokePart(rows: readonly string[][]): string[] {
  const browser = ['in a field', 'in the reply', 'opening a macro'];
  const node = ['Node, processor: typing', 'opening'];
  const columns = [...browser, ...node].flatMap((what) => [`${what} p50`, 'p95']);
  return ['## Fill, render and check', '', table(['Language', 'keystrokes', ...columns], rows), ''];
}

function openingPart(opened: readonly OpeningTimes[], texts: DeskTexts, count: number): string[] {
  const middle = (of: (times: OpeningTimes) => number): string => median(opened.map(of)).toFixed(0);
  const worst = (of: (times: OpeningTimes) => number): string => Math.max(...opened.map(of)).toFixed(0);
  const row = (name: string, of: (times: OpeningTimes) => number): string[] => [name, middle(of), worst(of)];
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
  const size = (list: readonly string[]): string => {
    const packed = sum(list.map((text) => brotliCompressSync(text).length));
    return `${bytes(sum(list.map((text) => Buffer.byteLength(text))))}, ${bytes(packed)} with Brotli`;
  };
  const languages = Object.values(texts.languages);
  return [
    `## Opening it with ${count} macros in ${languages.length} languages`,
    '',
    `- the library: ${size([texts.library])}; the texts of English: ${size([texts.languages['en'] ?? ''])}; of all languages: ${size(languages)}`,
    `- medians and worst of ${openings} openings on new pages`,
    '',
    table(
      ['Step', 'median', 'worst'],
      [
        row('until the first list: library and one language parsed, macros in order', ({ firstList }) => firstList),
        row('then: texts of all languages', ({ languages: own }) => own),
        row('then: phrases of all languages', ({ lexicons }) => lexicons),
        row('then: search of English', ({ searches }) => searches[0] ?? 0),
        row('then: search of all languages', ({ searches }) => sum(searches)),
        row('a search while typing, mean', ({ finds }) => sum(finds) / finds.length),
        row('a search while typing, slowest', ({ finds }) => Math.max(...finds)),
      ],
    ),
    '',
  ];
}
