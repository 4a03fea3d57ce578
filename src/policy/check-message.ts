import type { KindOfCheck, PolicyRule } from '../model/policy-rule.ts';
import { checkConcepts } from './kinds/concepts.ts';
import { checkEmailAddress, checkPhoneNumber } from './kinds/contacts.ts';
import type { KindCheck, Reading } from './kinds/kind.ts';
import { checkLink } from './kinds/link.ts';
import { checkMarkup } from './kinds/markup.ts';
import { checkLanguage, checkMissing, checkOnly, checkTiming } from './kinds/whole-message.ts';
import type { Lexicons } from './lexicons.ts';
import type { PolicyFinding, PolicyMessage } from './message.ts';
import { readText, sentenceAt, sorted, type TextReading } from './reading.ts';

const kinds: { readonly [Kind in KindOfCheck]: KindCheck<Kind> } = {
  concepts: checkConcepts,
  'email-address': checkEmailAddress,
  'phone-number': checkPhoneNumber,
  link: checkLink,
  emoji: ({ emojis }) => [...emojis],
  markup: checkMarkup,
  missing: checkMissing,
  only: checkOnly,
  language: checkLanguage,
  timing: checkTiming,
};

/** The rules of one channel, with what is needed to read its messages. */
export interface ChannelPolicy {
  readonly rules: readonly PolicyRule[];
  readonly lexicons: Lexicons;
  /** The shape of the channel's order ids, anywhere in a text (global). */
  readonly orderId: RegExp | undefined;
}

/** Everything that a message breaks, in the order of the text. The same in Node and in the browser; never throws. */
export function checkMessage(message: PolicyMessage, policy: ChannelPolicy): PolicyFinding[] {
  return judge(message, readText(message.text, message.locale, policy.lexicons), policy);
}

/** The same for a text that is read already: a text for several channels is read once. */
export function judge(message: PolicyMessage, text: TextReading, policy: ChannelPolicy): PolicyFinding[] {
  const { lexicons, rules, orderId } = policy;
  const body: Reading = { ...withOrderIds(text, orderId), message };
  const subject: Reading | undefined =
    message.subject === undefined ? undefined : { ...readText(message.subject, message.locale, lexicons), message };
  return rules
    .filter((rule) => !rule.retired && rule.locales.includes(message.locale) && contextFits(rule, message))
    .flatMap((rule) => {
      const reading = rule.scope === 'subject' ? subject : body;
      return reading ? findingsOf(rule, reading) : [];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function withOrderIds(reading: TextReading, orderId: RegExp | undefined): TextReading {
  if (!orderId) return reading;
  const ids = [...reading.text.matchAll(orderId)].map(({ index, 0: id }) => ({
    what: 'order_id' as const,
    start: index,
    end: index + id.length,
    sentence: sentenceAt(reading.sentences, index),
  }));
  return ids.length === 0
    ? reading
    : { ...reading, ...sorted([...reading.mentions, ...ids], reading.sentences.length) };
}

function findingsOf(rule: PolicyRule, reading: Reading): PolicyFinding[] {
  const { message } = reading;
  const { asks = [], if: only = {} } = rule.settings;
  const isExcluded = (Object.keys(only) as (keyof typeof only)[]).some(
    (field) => message[field] !== undefined && message[field] !== only[field],
  );
  if (isExcluded) return [];
  const needed = [
    ...asks,
    ...(Object.keys(only) as (keyof typeof only)[]),
    ...(rule.context === 'any' ? [] : ['context' as const]),
  ];
  const unknown = [...new Set(needed)].filter((field) => message[field] === undefined);
  const question = unknown.length === 0 ? '' : ` Whether it holds depends on: ${unknown.join(', ')}.`;
  return run(rule, reading).map(({ start, end }) => ({
    ruleId: rule.id,
    severity: question === '' ? rule.severity : 'suggestion',
    start,
    end,
    match: reading.text.slice(start, end),
    message: `${rule.message}${question}`,
  }));
}

function run(rule: PolicyRule, reading: Reading): ReturnType<KindCheck<'emoji'>> {
  const check = kinds[rule.kind] as KindCheck<KindOfCheck>;
  return check(reading, rule.settings);
}

function contextFits(rule: PolicyRule, { context }: PolicyMessage): boolean {
  return rule.context === 'any' || context === undefined || context === rule.context;
}
