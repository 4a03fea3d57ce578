import type { Paint } from '../../catalogue/describe-finding.ts';
import { indexBook } from '../../catalogue/book-index.ts';
import type { Book } from '../../catalogue/book.ts';
import { languageName } from '../../i18n/language-name.ts';
import { localeOf } from '../../lib/locales.ts';
import type { AskedIntent, Suggestion, Suggestions } from '../../search/suggest/suggest.ts';

interface Description {
  readonly book: Book;
  readonly paint: Paint;
  /** Tells the words that spoke for each intent, with their weights. */
  readonly explain: boolean;
}

/** Suggestions for a person: language, orders, what is asked, and the replies, best first. */
export function describeSuggestions(suggestions: Suggestions, { book, paint, explain }: Description): string {
  const { locale, orderIds, intents, suggestions: replies } = suggestions;
  const orders = orderIds.map(({ channel, id }) => `${id} (${channel})`);
  const language = `${languageName(localeOf(locale).tag, 'en') ?? locale} (${locale})`;
  const lines = [row('language', language), ...(orders.length > 0 ? [row('order', orders.join(', '))] : [])];
  if (intents.length === 0) return block([...lines, '', 'needs no reply']);
  const asked = intents.filter(({ score }, place) => place === 0 || score >= worthTelling);
  lines.push('', paint('bold', 'asks'), ...asked.flatMap((intent) => describeIntent(intent, { book, paint, explain })));
  lines.push('', paint('bold', 'replies'));
  if (replies.length === 0) lines.push('  no approved macro answers this');
  const index = indexBook(book);
  for (const reply of replies) {
    const macro = index.macro(locale, reply.macro) ?? index.macro(index.sourceLocale, reply.macro);
    lines.push(describeReply(reply, { title: macro?.data.title ?? '', paint }));
  }
  return block(lines);
}

/** Less sure intents are told by JSON alone. */
const worthTelling = 0.05;

function describeIntent({ intent, score, words }: AskedIntent, { book, paint, explain }: Description): string[] {
  const label = book.taxonomy?.data.intents[intent]?.labels.en ?? '';
  const because = explain
    ? words.map(({ word, weight }) => `      ${weight.toFixed(2).padStart(6)}  ${word}`)
    : [paint('dim', `        because of ${words.map(({ word }) => word).join(', ')}`)];
  return [`  ${score.toFixed(2)}  ${intent}  ${paint('dim', label)}`, ...(words.length > 0 ? because : [])];
}

function describeReply({ macro, score }: Suggestion, { title, paint }: { title: string; paint: Paint }): string {
  return `  ${score.toFixed(2)}  ${macro}  ${paint('dim', title)}`;
}

function row(name: string, value: string): string {
  return `${name.padEnd(10)}${value}`;
}

function block(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
