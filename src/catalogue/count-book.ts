import type { Book } from './book.ts';

/** What a book holds, for people: "44 articles (en 44, de 8), 3 macros …"; kinds without an entry are left out. */
export function countBook(book: Book): string {
  const perLocale = (entries: readonly { locale: string }[]): string => {
    const counts = new Map<string, number>();
    for (const { locale } of entries) counts.set(locale, (counts.get(locale) ?? 0) + 1);
    return ` (${[...counts].map(([locale, count]) => `${locale} ${count}`).join(', ')})`;
  };
  const { faqs, macros, snippets, notices, campaigns, guides, rules, channels } = book;
  const utterances = book.utterances.flatMap(({ locale, data }) =>
    Object.values(data)
      .flat()
      .map(() => ({ locale })),
  );
  const { facts, taxonomy } = book;
  const rows: [number, string, string, string?][] = [
    [faqs.length, 'article', 'articles', perLocale(faqs)],
    [macros.length, 'macro', 'macros', perLocale(macros)],
    [snippets.length, 'snippet', 'snippets', perLocale(snippets)],
    [utterances.length, 'utterance', 'utterances', perLocale(utterances)],
    [notices.length, 'notice', 'notices'],
    [campaigns.length, 'campaign', 'campaigns'],
    [guides.length, 'guide', 'guides'],
    [rules.length, 'policy rule', 'policy rules'],
    [channels.length, 'channel', 'channels'],
    [Object.keys(facts?.data ?? {}).length, 'fact', 'facts'],
    [Object.keys(taxonomy?.data.categories ?? {}).length, 'category', 'categories'],
    [Object.keys(taxonomy?.data.intents ?? {}).length, 'intent', 'intents'],
  ];
  return rows
    .filter(([count]) => count > 0)
    .map(([count, one, many, more = '']) => `${count} ${count === 1 ? one : many}${more}`)
    .join(', ');
}
