import { catalogueChecks, checkBook } from '../../src/catalogue/check-book.ts';
import type { BookFiles } from '../../src/catalogue/files/book-files.ts';
import { readBook, type Reading } from '../../src/catalogue/read-book.ts';
import type { Finding } from '../../src/model/finding.ts';

/** Files of a book by path, as texts or bytes. */
export type Texts = Readonly<Record<string, string | Uint8Array>>;

/** The day on which the tests judge. */
export const today = '2026-11-22';

/** What every book needs, without a fault. */
export const base: Texts = {
  'brand.yml': `name: Nordkiste
taglines: { en: Help with your order, de: Hilfe }
url: https://help.example.com
accent: { light: '#1b5e8c', dark: '#7cc0ee' }
source_locale: en
locales: [en, de]
contacts: [{ channel: amazon, steps: { en: Open Your Orders., de: Öffnen Sie Ihre Bestellungen. } }]
`,
  'taxonomy.yml': `categories:
  returns: { icon: box, labels: { en: Returns, de: Rückgabe }, descriptions: { en: Back., de: Zurück. } }
intents:
  return_request: { labels: { en: Return, de: Rückgabe }, definition: The buyer wants to send an item back. }
`,
  'facts.yml': `return_window: { type: number, about: How long a buyer may return., value: 30, unit: days }
`,
  'channels/amazon.yml': `name: Amazon
kind: marketplace
format: plain
sources: [{ title: Message limits, url: https://example.com, checked_on: 2026-11-01 }]
`,
};

/** An article; `fields` are lines of YAML. */
export function article(body: string, fields = ''): string {
  return `---
title: A title for an article
summary: A summary that is long enough to be shown in a list.
updated: 2026-11-20
${fields}---

${body}
`;
}

/** An approved macro; `fields` are lines of YAML. */
export function macro(body: string, fields = ''): string {
  return `---
title: A title for a macro
intent: return_request
channels: [amazon]
status: approved
owner: Mara
reviewed_on: 2026-11-01
review_every: 6 months
${fields}---

${body}
`;
}

export function memoryFiles(texts: Texts): BookFiles {
  const bytesOf = (path: string): Uint8Array => {
    const text = texts[path] ?? '';
    return typeof text === 'string' ? new TextEncoder().encode(text) : text;
  };
  return {
    list: () => Promise.resolve(Object.keys(texts).map((path) => ({ path, size: bytesOf(path).length }))),
    read: (path) => Promise.resolve(bytesOf(path)),
    image: () => Promise.resolve(undefined),
  };
}

/** Reads and checks these files alone. */
export async function checkTexts(texts: Texts): Promise<{ reading: Reading; findings: Finding[] }> {
  const reading = await readBook(memoryFiles(texts));
  return { reading, findings: checkBook(reading, catalogueChecks, today) };
}

/** Findings of the base book with these files in it, as `file:line:column id match`. */
export async function findingsWith(texts: Texts): Promise<string[]> {
  const { findings } = await checkTexts({ ...base, ...texts });
  return findings.map(briefly);
}

export function briefly({ file, line, column, ruleId, match }: Finding): string {
  return `${file}:${line}:${column} ${ruleId.replace(/^book\//u, '')} ${match}`.trimEnd();
}
