import type { Book } from '../catalogue/book.ts';
import type { Channel } from '../model/channel.ts';
import type { PolicyRule } from '../model/policy-rule.ts';
import type { ChannelPolicy } from './check-message.ts';
import { createLexicons, type Lexicons } from './lexicons.ts';

/** The folder of rules that hold on every channel. */
const everyChannel = 'all';

/** The rules of each channel of a book, ready to check with. Language packs are compiled when they are first needed. */
export function channelPolicies(book: Book): ReadonlyMap<string, ChannelPolicy> {
  const lexicons = lexiconsOf(book);
  const acts = book.acts?.data ?? {};
  const rules = book.rules.map(({ channel, data }) => ({ ...data, channel }));
  return new Map(book.channels.map(({ slug, data }) => [slug, { ...policyOf(slug, data, rules), lexicons, acts }]));
}

/** What a channel has of its own for the check: its rules and those of all channels, its hosts, its order ids. */
export function policyOf(
  id: string,
  { hosts, order_id: orderId }: Pick<Channel, 'hosts' | 'order_id'>,
  rules: readonly (PolicyRule & { readonly channel: string })[],
): Pick<ChannelPolicy, 'rules' | 'hosts' | 'orderId'> {
  return {
    rules: rules.filter(({ channel }) => channel === id || channel === everyChannel),
    hosts,
    orderId: anywhere(orderId?.pattern),
  };
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
