import type { StoredDocument } from './document.ts';

/** Documents by column: what is alike stands together, which compresses better and is parsed faster than rows. */
export interface PackedDocuments {
  readonly ids: readonly string[];
  /** One for each document, or what stands around the id in all of them. */
  readonly urls: readonly string[] | { readonly before: string; readonly after: string };
  readonly titles: readonly string[];
  readonly categories: readonly string[];
  readonly summaries: readonly string[];
  readonly keywords: readonly (readonly string[])[];
  readonly texts: readonly string[];
}

export function packDocuments(documents: readonly StoredDocument[]): PackedDocuments {
  return {
    ids: documents.map(({ id }) => id),
    urls: packUrls(documents),
    titles: documents.map(({ title }) => title),
    categories: documents.map(({ category }) => category),
    summaries: documents.map(({ summary }) => summary),
    keywords: documents.map(({ keywords }) => keywords),
    texts: documents.map(({ text }) => text),
  };
}

export function unpackDocuments(packed: PackedDocuments): StoredDocument[] {
  const { ids, urls, titles, categories, summaries, keywords, texts } = packed;
  return ids.map((id, number) => ({
    id,
    url: 'before' in urls ? `${urls.before}${id}${urls.after}` : (urls[number] ?? ''),
    title: titles[number] ?? '',
    category: categories[number] ?? '',
    summary: summaries[number] ?? '',
    keywords: keywords[number] ?? [],
    text: texts[number] ?? '',
  }));
}

function packUrls(documents: readonly StoredDocument[]): PackedDocuments['urls'] {
  const [first] = documents;
  const at = first?.url.indexOf(first.id) ?? -1;
  if (!first || at < 0) return documents.map(({ url }) => url);
  const [before, after] = [first.url.slice(0, at), first.url.slice(at + first.id.length)];
  const isRegular = documents.every(({ id, url }) => url === before + id + after);
  return isRegular ? { before, after } : documents.map(({ url }) => url);
}
