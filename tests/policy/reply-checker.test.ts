import { describe, expect, test } from 'vitest';
import { channelPolicies } from '../../src/policy/channel-policies.ts';
import { checkMessage } from '../../src/policy/check-message.ts';
import type { PolicyMessage } from '../../src/policy/message.ts';
import { openReplyChecker, type ReplyChecker } from '../../src/policy/reply-checker.ts';
import { realBook } from './real-book.ts';

const { book } = await realBook();

function open(): ReplyChecker {
  const rules = book.rules.map(({ channel, data }) => ({ ...data, channel }));
  const channels = book.channels.map(({ slug, data }) => ({ ...data, id: slug }));
  return openReplyChecker({ rules, acts: book.acts?.data ?? {} }, channels);
}

function lexicon(locale: string): (typeof book.lexicons)[number] {
  const found = book.lexicons.find((entry) => entry.locale === locale);
  if (!found) throw new Error(locale);
  return found;
}

describe('the check of a reply', () => {
  test('knows a language once its phrases and the English ones are there', () => {
    const checker = open();
    checker.add('de', lexicon('de').data);
    expect([checker.knows('de'), checker.knows('en')]).toEqual([false, false]);
    checker.add('en', lexicon('en').data);
    expect([checker.knows('de'), checker.knows('en'), checker.knows('ja')]).toEqual([true, true, false]);
  });

  test('lets nothing through unread', () => {
    const message = { text: 'Hello', channel: 'amazon', locale: 'ja' } as const;
    expect(() => open().check(message)).toThrow('The phrases for "ja" were not added.');
  });

  test('finds what the check of the whole book finds', () => {
    const checker = open();
    for (const { locale, data } of book.lexicons) checker.add(locale, data);
    const policies = channelPolicies(book);
    const texts = {
      en: 'Please leave us five stars and write to us on WhatsApp at +49 151 23456789.',
      de: 'Bitte geben Sie uns fünf Sterne und schreiben Sie an hilfe@example.org.',
    };
    for (const [locale, text] of Object.entries(texts) as ['en' | 'de', string][]) {
      for (const [channel, policy] of policies) {
        const message: PolicyMessage = { text, channel, locale, context: 'reply', buyerLocale: locale };
        expect(checker.check(message)).toEqual(checkMessage(message, policy));
      }
    }
    expect(checker.check({ text: texts.en, channel: 'amazon', locale: 'en', context: 'reply' })).not.toEqual([]);
  });
});
