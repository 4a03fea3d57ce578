import type { Acts } from '../model/acts.ts';
import { messageFields } from '../model/message-fields.ts';
import type { KindOfCheck, PolicyRule } from '../model/policy-rule.ts';
import { belongsTo, carrierHosts } from './find/hosts.ts';
import { checkConcepts } from './kinds/concepts.ts';
import { checkEmailAddress, checkPhoneNumber } from './kinds/contacts.ts';
import type { KindCheck, Reading } from './kinds/kind.ts';
import { checkLink } from './kinds/link.ts';
import { checkMarkup } from './kinds/markup.ts';
import { checkLanguage, checkMissing, checkOnly, checkTiming } from './kinds/whole-message.ts';
import type { Lexicons } from './lexicons.ts';
import { arrange } from './mentions.ts';
import type { PolicyFinding, PolicyMessage } from './message.ts';
import { readText, sentenceAt, type TextReading } from './reading.ts';

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
  readonly acts: Acts;
  /** Hosts of the channel's own pages. */
  readonly hosts: readonly string[];
  /** The shape of the channel's order ids, anywhere in a text (global). */
  readonly orderId: RegExp | undefined;
}

/** Everything that a message breaks, in the order of the text. The same in Node and in the browser; never throws. */
export function checkMessage(message: PolicyMessage, policy: ChannelPolicy): PolicyFinding[] {
  return judge(message, readText(message.text, message.locale, policy.lexicons), policy);
}

/** The same for a text that is read already: a text for several channels is read once. */
export function judge(message: PolicyMessage, text: TextReading, policy: ChannelPolicy): PolicyFinding[] {
  const { lexicons, rules, acts, hosts } = policy;
  const onChannel = (reading: TextReading): Reading => ({ ...readOn(reading, policy), message, acts, hosts });
  const subject =
    message.subject === undefined ? undefined : onChannel(readText(message.subject, message.locale, lexicons));
  const body = onChannel(text);
  const readings = { subject, text: body, message: asOne(body, subject) };
  const found = rules
    .filter((rule) => !rule.retired && rule.locales.includes(message.locale) && contextFits(rule, message))
    .flatMap((rule) => {
      const reading = readings[rule.scope];
      return reading ? findingsOf(rule, reading) : [];
    });
  return withoutIdleQuestions(found).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Nobody needs to be asked about words that have to go anyway. */
function withoutIdleQuestions(found: readonly PolicyFinding[]): readonly PolicyFinding[] {
  const errors = found.filter(({ severity }) => severity === 'error');
  return found.filter(
    ({ severity, start, end }) =>
      severity !== 'suggestion' || !errors.some((error) => error.start < end && start < error.end),
  );
}

/** Subject and text as one: what the subject mentions stands before the first sentence. Only a subject has a tag. */
function asOne(body: Reading, subject: Reading | undefined): Reading | undefined {
  if (!subject) return undefined;
  const ahead = subject.mentions.map((mention) => ({ ...mention, start: 0, end: 0, sentence: 0 }));
  const behind = body.mentions.filter(({ what }) => what !== 'urgent_tag');
  return { ...body, ...arrange([...ahead, ...behind], body.sentences.length) };
}

/** What a text mentions on a channel: its order ids, and no link to its own pages or a carrier's as one that leads away. */
function readOn(reading: TextReading, { orderId, hosts }: ChannelPolicy): TextReading {
  const { text, sentences, mentions, addresses } = reading;
  const ids = orderId ? [...text.matchAll(orderId)] : [];
  const inside = new Set(
    addresses.filter(({ host }) => belongsTo(host, hosts) || belongsTo(host, carrierHosts)).map(({ start }) => start),
  );
  if (ids.length === 0 && inside.size === 0) return reading;
  const kept = mentions.filter(({ what, start }) => what !== 'outside_link' || !inside.has(start));
  const added = ids.map(({ index, 0: id }) => ({
    what: 'order_id' as const,
    start: index,
    end: index + id.length,
    sentence: sentenceAt(sentences, index),
    isQuoted: false,
    isRefused: false,
  }));
  return { ...reading, ...arrange([...kept, ...added], sentences.length) };
}

function findingsOf(rule: PolicyRule, reading: Reading): PolicyFinding[] {
  const { message } = reading;
  const { asks = [], if: only = {}, told_by: telling = [] } = rule.settings;
  const isExcluded = (Object.keys(only) as (keyof typeof only)[]).some(
    (field) => message[field] !== undefined && message[field] !== only[field],
  );
  const places = isExcluded ? [] : run(rule, reading);
  if (places.length === 0) return [];
  const isTold = telling.some((what) => reading.present.has(what));
  const needed = [
    ...asks,
    ...(isTold ? [] : (Object.keys(only) as (keyof typeof only)[])),
    ...(rule.context === 'any' ? [] : ['context' as const]),
  ];
  const unknown = [...new Set(needed)].filter((field) => message[field] === undefined);
  const question = unknown.map((field) => `${messageFields[field]} (${field})`).join(' and ');
  return places.map(({ start, end }) => ({
    ruleId: rule.id,
    severity: question === '' ? rule.severity : 'suggestion',
    start,
    end,
    match: reading.text.slice(start, end),
    message: question === '' ? rule.message : `${rule.message} It hangs on ${question}.`,
  }));
}

function run(rule: PolicyRule, reading: Reading): ReturnType<KindCheck<'emoji'>> {
  const check = kinds[rule.kind] as KindCheck<KindOfCheck>;
  return check(reading, rule.settings);
}

function contextFits(rule: PolicyRule, { context }: PolicyMessage): boolean {
  return rule.context === 'any' || context === undefined || context === rule.context;
}
