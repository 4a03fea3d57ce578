import type { AnyEntry, Book, FaqEntry } from '../../../src/catalogue/book.ts';

/** A text of the book: where it stands, and whether buyers may read it. */
export interface BookText {
  /** `faq/en/performance/order-defect-rate.md`. */
  readonly file: string;
  /** `title`, `waivers.0.reason`; `body` for the text below the fields. */
  readonly field: string;
  readonly text: string;
  readonly isPublic: boolean;
}

type Judge = (field: string, entry: AnyEntry) => boolean;

const everything: Judge = () => true;
const nothing: Judge = () => false;

/** What buyers may read of each kind of content; a new kind does not compile before it has its row. */
const publicFields: Readonly<Record<AnyEntry['kind'], Judge>> = {
  brand: everything,
  facts: (field) => !field.endsWith('.about'),
  taxonomy: (field, { data }) => {
    const [part, id = '', inner] = field.split('.');
    if (part === 'intents') return inner === 'labels';
    return (
      part === 'categories' &&
      (data as { categories: Record<string, { audience: string }> }).categories[id]?.audience === 'public'
    );
  },
  faq: (field, entry) =>
    isForBuyers(entry as FaqEntry) &&
    /^(?:title|summary|keywords|channels|related|updated|audience|body)\b/u.test(field),
  macro: nothing,
  snippet: nothing,
  notice: (field, { data }) => (data as { audience: string }).audience !== 'agents' && field !== 'body',
  campaign: (field) => /^(?:facts|notices|pinned|from|until)\b/u.test(field),
  guide: nothing,
  rule: nothing,
  acts: nothing,
  channel: (field) => /^(?:name|labels)\b/u.test(field),
  // Everyday phrases of a language, which public texts say too.
  lexicon: everything,
  searchWords: everything,
  utterances: nothing,
};

/** Every text of a book, the bodies included. */
export function textsOfBook(book: Book): BookText[] {
  return entriesOf(book).flatMap((entry) => {
    return leavesOf({ ...entry.data, body: bodyOf(entry) }).map(({ field, text }) => ({
      file: entry.source.file,
      field,
      text,
      isPublic: publicFields[entry.kind](field, entry),
    }));
  });
}

/** Every entry of a book. */
export function entriesOf(book: Book): AnyEntry[] {
  const { brand, facts, taxonomy } = book;
  const lists = [
    book.faqs,
    book.macros,
    book.snippets,
    book.notices,
    book.campaigns,
    book.guides,
    book.rules,
    book.channels,
  ];
  return [brand, facts, taxonomy, ...lists.flat(), ...book.searchWords, ...book.utterances].filter(
    (entry) => entry !== undefined,
  );
}

/** The text below the fields of a Markdown file; a notice has one too, which nothing reads. */
function bodyOf({ source }: AnyEntry): string {
  return source.file.endsWith('.md') ? source.text.replace(/^---\n.*?^---$/msu, '') : '';
}

export function isForBuyers({ data }: FaqEntry): boolean {
  return data.audience === 'public';
}

function leavesOf(value: unknown, path: readonly string[] = []): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
