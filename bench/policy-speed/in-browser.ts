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

/** Milliseconds of each check: of texts seen for the first time, and of a text while somebody writes in it. */
export interface Times {
  readonly firstSight: number[];
  readonly keystroke: number[];
}

/** Checks each text in rounds, the first two to warm up. Runs in the browser, and in Node for comparison. */
export function timesOf(book: PolicyBook, { channel, locale, texts }: Texts, rounds: number): Times {
  const policy = channelPolicies(book as Book).get(channel);
  if (!policy) throw new Error(`There is no channel "${channel}".`);
  const measure = (text: string): number => {
    const start = performance.now();
    checkMessage({ text, channel, locale, context: 'reply' }, policy);
    return performance.now() - start;
  };
  const times: Times = { firstSight: [], keystroke: [] };
  for (let round = -2; round < rounds; round += 1) {
    for (const text of texts) {
      // A number in each line makes every paragraph new.
      const fresh = text.replaceAll(/\n+/gu, (breaks) => ` ${round + 2}${breaks}`);
      const firstSight = measure(fresh);
      const middle = fresh.indexOf('\n', fresh.length / 2);
      const keystroke = measure(`${fresh.slice(0, middle)}x${fresh.slice(middle)}`);
      if (round < 0) continue;
      times.firstSight.push(firstSight);
      times.keystroke.push(keystroke);
    }
  }
  return times;
}
