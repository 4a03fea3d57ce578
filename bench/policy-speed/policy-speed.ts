import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { indexBook } from '../../src/catalogue/book-index.ts';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { createMacroRenderer, exampleValues } from '../../src/catalogue/render/macro.ts';
import { chromiumArgs, findChromium } from '../../tests/browser/chromium.ts';
import { bundleForPage } from '../browser/bundle.ts';
import { describeMachine, load } from '../measure/machine.ts';
import { table } from '../measure/table.ts';
import { timesOf, type PolicyBook, type Texts } from './in-browser.ts';

const bench = join(import.meta.dirname, '..');
const root = join(bench, '..');
const characters = 2000;
const allRounds = '30';
const columns = ['browser', 'Node'].flatMap((where) =>
  ['keystroke', 'first sight'].flatMap((what) => [`${where}, ${what} p50`, 'p95']),
);

/** `npm run bench -- policy-speed`: the check of a filled reply of 2,000 characters in a real browser, and in Node. */
export async function benchPolicySpeed(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: 'string', default: allRounds } } });
  const rounds = Number(values.rounds);
  const { book, samples } = await readSamples();
  const loadBefore = load();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs() });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({
      content: await bundleForPage(join(import.meta.dirname, 'in-browser.ts'), 'policySpeed'),
    });
    const rows: string[][] = [];
    for (const sample of samples) {
      const inBrowser = await page.evaluate(
        ([data, texts, count]) =>
          (globalThis as unknown as { policySpeed: { timesOf: typeof timesOf } }).policySpeed.timesOf(
            data,
            texts,
            count,
          ),
        [book, sample, rounds] as const,
      );
      const inNode = timesOf(book, sample, rounds);
      rows.push([
        sample.locale,
        String(sample.texts.length),
        ...[inBrowser.keystroke, inBrowser.firstSight, inNode.keystroke, inNode.firstSight].flatMap(quantiles),
      ]);
    }
    const text = reportOf(rows, browser.version(), [loadBefore, load()]);
    console.log(text);
    if (values.rounds === allRounds) await writeFile(join(bench, 'results', 'policy-speed.md'), text);
  } finally {
    await browser.close();
  }
}

/** The parts of the book that the check needs, and texts of 2,000 characters from the filled macros of each language. */
async function readSamples(): Promise<{ book: PolicyBook; samples: Texts[] }> {
  const reading = await readBook(folderFiles(join(root, 'content'), join(root, 'public')));
  const index = indexBook(reading.book);
  const render = createMacroRenderer(index, new Date());
  const samples = index.locales.map((locale) => {
    const channel = 'amazon';
    const macros = reading.book.macros.filter(
      (macro) => macro.locale === locale && macro.data.channels.includes(channel),
    );
    const all = macros
      .map((macro) => render(macro, { channel, values: exampleValues(macro, { sparse: false }) }))
      .join('\n\n');
    const count = Math.floor(all.length / characters);
    const texts = Array.from({ length: count }, (_, place) => all.slice(place * characters, (place + 1) * characters));
    return { channel, locale, texts };
  });
  const { rules, channels, lexicons, acts } = reading.book;
  const plain = JSON.stringify({ rules, channels, lexicons, acts }, (key, value: unknown) =>
    key === 'source' ? undefined : value,
  );
  return { book: JSON.parse(plain) as PolicyBook, samples };
}

function quantiles(times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  return [0.5, 0.95].map((share) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1));
}

function reportOf(rows: readonly string[][], version: string, [before, after]: readonly [string, string]): string {
  const machine = describeMachine([['libphonenumber-js', join(root, 'node_modules')]]);
  return `# Checking a reply while it is written

Written by \`npm run bench -- policy-speed\`; [README.md](../README.md) says what is measured.

${machine}, Chromium ${version}
- load at the start ${before}, at the end ${after} (the bench itself is about 1 of it; more means others used the machine)
- milliseconds for a reply of ${characters} characters against all rules of Amazon

${table(['Language', 'texts', ...columns], rows)}
`;
}
