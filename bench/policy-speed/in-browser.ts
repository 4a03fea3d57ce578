import type { Book } from '../../src/catalogue/book.ts';
import type { LocaleCode } from '../../src/lib/locales.ts';
import { channelPolicies } from '../../src/policy/channel-policies.ts';
import { checkMessage } from '../../src/policy/check-message.ts';

/** What the check of a reply needs of the book. */
export type PolicyBook = Pick<Book, 'rules' | 'channels' | 'lexicons' | 'acts'>;

export interface Texts {
  readonly channel: string;
  readonly locale: LocaleCode;
  readonly texts: readonly string[];
}

/** Milliseconds of each check of each text, after two rounds that warm up. Runs in the browser, and in Node for comparison. */
export function timesOf(book: PolicyBook, { channel, locale, texts }: Texts, rounds: number): number[] {
  const policy = channelPolicies(book as Book).get(channel);
  if (!policy) throw new Error(`There is no channel "${channel}".`);
  const times: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    for (const text of texts) {
      const start = performance.now();
      checkMessage({ text, channel, locale, context: 'reply' }, policy);
      if (round >= 0) times.push(performance.now() - start);
    }
  }
  return times;
}
