import * as z from 'zod';
import { conceptNames, entityNames } from './concepts.ts';
import { nameSchema } from './fields.ts';

export const mentionSchema = z.enum([...conceptNames, ...entityNames]);
export const mentions = z.array(mentionSchema).min(1);

const excuses = {
  without: mentions
    .optional()
    .describe('None of these stands there. With "refusal", what a refusal denies does not count.'),
  unless: mentions
    .optional()
    .describe(
      'None of these stands anywhere in the message; buyer_asked must be nearer: in the sentence, the two before it or the next.',
    ),
};

const plain = [
  z.strictObject({ sentence: mentions.describe('All of these stand in one sentence.'), ...excuses }),
  z.strictObject({
    near: mentions.describe(
      'All of these stand in a sentence and the next one; existing_review and claim hold on over one sentence in between.',
    ),
    ...excuses,
  }),
  z.strictObject({
    message: z
      .array(mentionSchema)
      .describe('All of these stand in the message; with an empty list, it is the message itself.'),
    ...excuses,
  }),
] as const;

/** Where concepts must stand together. */
export const conditionSchema = z.union(plain);
export type Condition = z.infer<typeof conditionSchema>;

/** The same in a rule, which may also name an act of `content/acts.yml`. */
export const ruleConditionSchema = z.union([
  ...plain,
  z.strictObject({
    act: nameSchema.describe('An act of acts.yml: one of its conditions holds.'),
    with: mentions.optional().describe('All of these stand in the message too.'),
    ...excuses,
  }),
]);
export type RuleCondition = z.infer<typeof ruleConditionSchema>;
