import type { Book, MacroEntry } from '../../src/catalogue/book.ts';

/** A book with more macros: those that it has, over and over, each time with words of its own. */
export function withMacros(book: Book, count: number): Book {
  const paths = [...new Set(book.macros.map(({ path }) => path))].sort();
  const times = Math.ceil(count / paths.length);
  const macros = Array.from({ length: times }, (_, time) => {
    const wanted = new Set(paths.slice(0, count - time * paths.length));
    return book.macros.filter(({ path }) => wanted.has(path)).map((macro) => copyOf(macro, time));
  });
  return { ...book, macros: macros.flat() };
}

/** Words that no macro has: a large book has more different words than a small one. */
function copyOf(macro: MacroEntry, time: number): MacroEntry {
  if (time === 0) return macro;
  const { slug, path, body, data } = macro;
  const own = `${slug.replaceAll('-', '')}${time}`;
  return {
    ...macro,
    slug: `${slug}-${time}`,
    path: `${path}-${time}`,
    body: `${body}\n\n${own}`,
    data: {
      ...data,
      title: `${data.title} (${own})`.slice(0, 90),
      ...(data.shortcut !== undefined && { shortcut: `${data.shortcut}-${time}` }),
      utterances: data.utterances.map((utterance) => `${utterance} ${own}`),
    },
  };
}
