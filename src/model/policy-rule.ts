import * as z from 'zod';
import { evidenceSchema, sourceSchema } from './channel.ts';
import { mentions, ruleConditionSchema } from './condition.ts';
import { lineSchema, localeSchema, slugSchema } from './fields.ts';
import { messageFields } from './message-fields.ts';

/** What rules ban, whatever the channel: reports and the staff page put them together by it. */
export const policyFamilies = [
  'contact',
  'external-link',
  'off-platform',
  'marketing',
  'review-incentive',
  'review-positive',
  'review-gating',
  'review-change',
  'review-repeat',
  'unneeded-message',
  'cancel-and-claims',
  'format',
  'context',
  'abuse',
  'email-law',
] as const;

export type PolicyFamily = (typeof policyFamilies)[number];

const common = {
  asks: z
    .array(z.enum(Object.keys(messageFields) as (keyof typeof messageFields)[]))
    .optional()
    .describe('Fields of the message without which it cannot decide; a message that lacks one gets a question.'),
  if: z
    .strictObject({
      consent: z.boolean().optional().describe('Only with, or only without, consent to marketing mail.'),
      jurisdiction: z.enum(['EU', 'US']).optional().describe('Only under this law.'),
      incentiveDisclosed: z.boolean().optional().describe('Only where the reward is disclosed, or is not.'),
      reviewAsked: z.boolean().optional().describe('Only where a review was asked for before, or was not.'),
    })
    .optional()
    .describe('Narrows the rule by what is known of the message.'),
  told_by: mentions
    .optional()
    .describe('Words by which the text itself tells what "if" asks, where nothing else does.'),
};

const ways = z.array(ruleConditionSchema).min(1).describe('Ways in which the rule is broken; one is enough.');

/** Each kind of check with its settings. */
export const kindSettings = {
  'email-address': z.strictObject(common),
  'phone-number': z.strictObject(common),
  link: z.strictObject({
    ...common,
    allow: z
      .array(z.enum(['own', 'carriers']))
      .default([])
      .describe('Hosts that are allowed: those of the channel, those of carriers.'),
    https: z.boolean().default(false).describe('true: an allowed host needs https too.'),
    only: z.literal('optout').optional().describe('optout: only links by which one leaves a mailing list.'),
  }),
  emoji: z.strictObject(common),
  markup: z.strictObject({
    ...common,
    html: z.boolean().default(false).describe('true: no HTML at all.'),
    styling: z.boolean().default(false).describe('true: no own fonts, colours, alignment, margins.'),
    line_breaks: z.int().positive().optional().describe('Most line breaks in a row.'),
    pixel: z.boolean().default(false).describe('true: no tracking images.'),
    linked_image: z.boolean().default(false).describe('true: no image that is a link.'),
  }),
  concepts: z.strictObject({ ...common, any: ways }),
  missing: z.strictObject({
    ...common,
    when: z.array(ruleConditionSchema).optional().describe('Only in messages that say one of these.'),
    need: mentions.describe('One of these must stand in the message.'),
  }),
  only: z.strictObject({
    ...common,
    of: mentions.describe('Each sentence says one of these, and nothing else.'),
    any: ways.optional().describe('Or one of these holds.'),
  }),
  language: z.strictObject({
    ...common,
    must_be: z
      .union([z.literal('buyer'), z.array(localeSchema).min(1)])
      .describe('The buyer’s language, or one of a list.'),
  }),
  timing: z.strictObject({
    ...common,
    unit: z.literal('days').describe('Days.'),
    after_delivery: z
      .array(z.int().nonnegative())
      .length(2, 'give the first and the last day')
      .describe('First and last day after delivery.'),
  }),
} as const;
export type KindOfCheck = keyof typeof kindSettings;
export type SettingsOf<Kind extends KindOfCheck> = z.output<(typeof kindSettings)[Kind]>;

const exampleSchema = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1).describe('The message.'),
    subject: z.string().optional().describe('Its subject.'),
    context: z
      .enum(['reply', 'proactive', 'presale', 'transactional', 'marketing', 'review-request'])
      .optional()
      .describe('Why it is written.'),
    buyerLocale: localeSchema.optional().describe('The language that the buyer reads.'),
    consent: z.boolean().optional().describe('The buyer agreed to marketing mail.'),
    jurisdiction: z.enum(['EU', 'US']).optional().describe('The law that holds.'),
    incentiveDisclosed: z.boolean().optional().describe('The reward is disclosed.'),
    reviewAsked: z.boolean().optional().describe('A review was asked for before.'),
    daysSinceDelivery: z.number().optional().describe('Days since the delivery.'),
  }),
]);
const examples = z.partialRecord(localeSchema, z.array(exampleSchema).min(1));

const fields = {
  id: slugSchema.describe('Permanent id, the same as the file name.'),
  family: z
    .enum(policyFamilies)
    .optional()
    .describe('What it bans; rules of several channels that ban the same thing have the same family.'),
  severity: z
    .enum(['error', 'warning', 'suggestion'])
    .describe('error: may cost the account. warning: breaks a rule. suggestion: style.'),
  scope: z
    .enum(['text', 'subject', 'message'])
    .default('text')
    .describe('What it looks at; message: subject and text as one.'),
  context: z
    .enum(['any', 'reply', 'proactive', 'presale', 'transactional', 'marketing', 'review-request'])
    .default('any')
    .describe('In which messages it holds.'),
  locales: z.array(localeSchema).min(1).describe('Languages that it can judge.'),
  message: lineSchema(20, 300).describe('What is wrong and what to write instead.'),
  evidence: evidenceSchema.describe('How well the rule is proven.'),
  source: sourceSchema.describe('Where the rule stands.'),
  retired: z.boolean().default(false).describe('true: no longer checked; its id stays taken.'),
  examples: z
    .strictObject({
      bad: examples.describe('Messages that it must report, per locale.'),
      ok: examples.describe('Messages that it must let pass, per locale.'),
    })
    .describe('Proof: the tests run them all.'),
};

function ruleOf<Kind extends KindOfCheck>(kind: Kind) {
  return z.strictObject({
    kind: z.literal(kind).describe('The kind of check that decides it.'),
    ...fields,
    settings: kindSettings[kind].describe('Settings of its kind.') as (typeof kindSettings)[Kind],
  });
}

/** `content/policies/<channel>/<rule-id>.yml`; the channel "all" holds for every channel. */
export const policyRuleSchema = z
  .discriminatedUnion('kind', [
    ruleOf('concepts'),
    ruleOf('email-address'),
    ruleOf('phone-number'),
    ruleOf('link'),
    ruleOf('emoji'),
    ruleOf('markup'),
    ruleOf('missing'),
    ruleOf('only'),
    ruleOf('language'),
    ruleOf('timing'),
  ])
  .describe('One rule of a marketplace or a law on what a reply may say.');

export type PolicyRule = z.infer<typeof policyRuleSchema>;
export type RuleOfKind<Kind extends KindOfCheck> = Extract<PolicyRule, { kind: Kind }>;
