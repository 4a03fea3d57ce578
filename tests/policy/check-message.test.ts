import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/lib/locales.ts';
import { channelPolicies } from '../../src/policy/channel-policies.ts';
import { checkMessage } from '../../src/policy/check-message.ts';
import type { PolicyFinding, PolicyMessage } from '../../src/policy/message.ts';
import { realBook } from './real-book.ts';

const { book } = await realBook();
const policies = channelPolicies(book);

function check(message: Partial<PolicyMessage> & { text: string }): PolicyFinding[] {
  const whole = { channel: 'amazon', locale: 'en', context: 'reply', ...message } as const;
  const policy = policies.get(whole.channel);
  if (!policy) throw new Error(`There is no channel "${whole.channel}".`);
  return checkMessage(whole, policy);
}

const ids = (message: Parameters<typeof check>[0]): string[] => check(message).map(({ ruleId }) => ruleId);

describe('a message', () => {
  it('is reported at its place in the raw text, with what to write instead', () => {
    const text = 'Write to care＠shop.com, please.';
    const [finding] = check({ text });
    expect(finding).toMatchObject({ ruleId: 'amazon-email-address', severity: 'error', match: 'care＠shop.com' });
    expect(text.slice(finding?.start, finding?.end)).toBe('care＠shop.com');
    expect(finding?.message.length).toBeGreaterThan(20);
  });

  it('that names a thing only to refuse it is clean', () => {
    expect(ids({ text: 'We only answer here, we do not use WhatsApp.' })).toEqual([]);
    expect(ids({ text: 'Message us on WhatsApp for a quick answer.' })).toContain('amazon-divert-off-platform');
  });

  it('that turns a wish down behind a courtesy is clean', () => {
    const wish = 'You asked whether you could pay by PayPal.';
    expect(ids({ text: `${wish} Thank you, but we cannot take it.` })).toEqual([]);
    expect(ids({ text: `${wish} Pay us by PayPal, it is quicker.` })).toContain('amazon-divert-off-platform');
  });

  it('is excused by the wish of the buyer beside it, not further on', () => {
    const offer = 'All lamps are 20% off this week.';
    const between = 'The shade can be washed. The bulb is in the box. The cable is two metres long.';
    expect(ids({ text: `As you asked about our sale: ${offer}` })).not.toContain('amazon-marketing');
    expect(ids({ text: `As you asked, here is the size. ${between} ${offer}` })).toContain('amazon-marketing');
  });

  it('with a film leads to no page of ours', () => {
    expect(ids({ text: 'The film is here: https://youtu.be/abc123' })).toEqual(['amazon-external-link']);
  });

  it('is judged by the rules of its own channel', () => {
    const text = 'Write to us at care@shop.com any time.';
    expect(ids({ text, channel: 'amazon' })).toEqual(['amazon-email-address']);
    expect(ids({ text, channel: 'ebay' })).toEqual(['ebay-contact-info']);
    expect(ids({ text, channel: 'email', context: 'transactional' })).toEqual([]);
  });

  it('on our own account needs the order id on Amazon, an answer does not', () => {
    const text = 'The lamp needs a 40 watt bulb, please keep that in mind.';
    expect(ids({ text, context: 'proactive' })).toContain('amazon-missing-order-id');
    expect(ids({ text: `Order 123-1234567-1234567. ${text}`, context: 'proactive' })).not.toContain(
      'amazon-missing-order-id',
    );
    expect(ids({ text, context: 'reply' })).not.toContain('amazon-missing-order-id');
  });

  it('whose context nobody gave gets a question instead of a guess', () => {
    const [finding] = check({ text: 'The lamp needs a 40 watt bulb.', context: undefined }).filter(
      ({ ruleId }) => ruleId === 'amazon-missing-order-id',
    );
    expect(finding?.severity).toBe('suggestion');
    expect(finding?.message).toContain('It hangs on why it is written (context).');
  });

  it('is not asked about words that have to go anyway', () => {
    const severities = (text: string): string[] => check({ text }).map(({ severity }) => severity);
    expect(severities('Your honest review would help us.')).toEqual(['suggestion']);
    expect(severities('Please leave us a 5-star review.')).toEqual(['error']);
  });
});

describe('the check', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.constantFrom(
        '@',
        '.',
        ' dot ',
        '<img ',
        '&#',
        '\u200b',
        '５',
        '+1 ',
        '(',
        '[',
        '{{',
        'review ',
        '五星',
        '\ud800',
        '\n\n\n',
        'http://',
        'a.a.',
      ),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 40 },
  );

  it('never throws and points into the text, on any text in any language and channel', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom(...localeCodes),
        fc.constantFrom(...policies.keys()),
        (parts, locale, channel) => {
          const text = parts.join('');
          for (const { start, end, match } of check({ text, locale, channel })) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(match).toBe(text.slice(start, end));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  const violations = [
    ['en', 'Message us on WhatsApp for a quick answer.', 'amazon-divert-off-platform'],
    ['en', 'Please leave us a five star review.', 'amazon-review-positive'],
    ['de', 'Bitte geben Sie uns eine positive Bewertung.', 'amazon-review-positive'],
    ['en', 'Write to care@shop.com today.', 'amazon-email-address'],
  ] as const;

  it.each(violations)('is not fooled by a sign of no width, in %s: %s', (locale, text, ruleId) => {
    fc.assert(
      fc.property(fc.nat(text.length), (place) => {
        const disguised = `${text.slice(0, place)}\u200b${text.slice(place)}`;
        expect(ids({ text: disguised, locale })).toContain(ruleId);
      }),
    );
  });

  it.each(violations)('is not fooled by full-width letters, in %s: %s', (locale, text, ruleId) => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), (place) => {
        const wide = text.replace(/[!-~]/gu, (letter, at: number) =>
          at >= place ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter,
        );
        expect(ids({ text: wide, locale })).toContain(ruleId);
      }),
      { numRuns: 30 },
    );
  });
});
