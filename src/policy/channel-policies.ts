import type { Book } from '../catalogue/book.ts';
import type { ChannelPolicy } from './check-message.ts';
import { createLexicons, type Lexicons } from './lexicons.ts';

/** The folder of rules that hold on every channel. */
const everyChannel = 'all';

/** The rules of each channel of a book, ready to check with. Language packs are compiled when they are first needed. */
export function channelPolicies(book: Book): ReadonlyMap<string, ChannelPolicy> {
  const lexicons = lexiconsOf(book);
  const acts = book.acts?.data ?? {};
  return new Map(
    book.channels.map(({ slug, data }) => {
      const rules = book.rules
        .filter(({ channel }) => channel === slug || channel === everyChannel)
        .map((rule) => rule.data);
      const { hosts, order_id: orderId } = data;
      return [slug, { rules, lexicons, acts, hosts, orderId: anywhere(orderId?.pattern) }];
    }),
  );
}

let latest: { readonly key: string; readonly lexicons: Lexicons } | undefined;

/** The lexicons of a book; while an author edits other files, those of the last reading serve on with what they keep. */
function lexiconsOf({ lexicons }: Book): Lexicons {
  const data = Object.fromEntries(lexicons.map((lexicon) => [lexicon.locale, lexicon.data]));
  const key = JSON.stringify(data);
  if (latest?.key !== key) latest = { key, lexicons: createLexicons(data) };
  return latest.lexicons;
}

/** A pattern for a whole order id as one that finds it in a text. */
function anywhere(pattern: string | undefined): RegExp | undefined {
  if (pattern === undefined) return undefined;
  return new RegExp(`(?<![\\w-])(?:${pattern.replace(/^\^|\$$/gu, '')})(?![\\w-])`, 'gu');
}
