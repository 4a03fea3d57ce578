import * as z from 'zod';
import {
  dateSchema,
  entryPathSchema,
  lineSchema,
  literalSchema,
  nameSchema,
  slugSchema,
  sourceDigestSchema,
} from './fields.ts';
import { placeholderSchema } from './placeholder.ts';

/** Who ships: Fulfilment by Amazon, fulfilment by the merchant, or either. */
export const fulfilments = ['FBA', 'FBM', 'any'] as const;

export const macroStatuses = ['draft', 'approved', 'retired'] as const;

/** A permission to break one policy rule, for a reason and until a day. */
export const waiverSchema = z.strictObject({
  rule: slugSchema.describe('Id of the policy rule.'),
  reason: lineSchema(10, 300).describe('Why the rule does not hold here.'),
  until: dateSchema.describe('The last day of the waiver.'),
});

const fields = z.strictObject({
  title: lineSchema(3, 90).describe('What the reply does, in the agent’s words.'),
  shortcut: slugSchema.optional().describe('A short word that finds it at once.'),
  intent: nameSchema.describe('The intent of taxonomy.yml that it answers.'),
  channels: z.array(slugSchema).min(1).describe('Channels that it may be sent on.'),
  fulfilment: z.enum(fulfilments).default('any').describe('FBA, FBM or any.'),
  tier: z
    .union([z.literal(1), z.literal(2)])
    .default(1)
    .describe('1: every agent. 2: experienced agents.'),
  status: z.enum(macroStatuses).describe('draft: not offered yet. approved: offered. retired: kept for its history.'),
  owner: lineSchema(2, 60).describe('Who answers for the text.'),
  reviewed_on: dateSchema.describe('The day of the last review.'),
  review_every: z
    .string()
    .regex(/^[1-9]\d? (?:weeks?|months?|years?)$/u, 'use a span like "6 months"')
    .describe('How long a review holds, like "6 months".'),
  effective_from: dateSchema.optional().describe('First day on which it is offered.'),
  effective_to: dateSchema.optional().describe('Last day on which it is offered.'),
  related_faq: z
    .array(entryPathSchema)
    .max(6)
    .default([])
    .describe('Public articles on the same matter, as category/slug.'),
  placeholders: z.array(placeholderSchema).default([]).describe('Every placeholder that the text uses.'),
  utterances: z
    .array(lineSchema(3, 300))
    .default([])
    .describe('Messages of buyers that this macro answers, as they write them.'),
  waivers: z.array(waiverSchema).default([]).describe('Policy rules that this text may break, with reason and end.'),
  literals: z.array(literalSchema).default([]).describe('Numbers that look like one of our facts and are not.'),
  internal_note: lineSchema(3, 200).optional().describe('The line to paste into the ticket’s internal note.'),
});

/** The front matter of `content/macros/<locale>/<category>/<slug>.md`; the body is Liquid. */
export const macroSchema = fields
  .superRefine(({ effective_from: from, effective_to: to }, context) => {
    if (from !== undefined && to !== undefined && to < from) {
      context.addIssue({ code: 'custom', path: ['effective_to'], message: `ends before it starts (${from})` });
    }
  })
  .describe('A reply that an agent fills and sends.');

export type Macro = z.infer<typeof macroSchema>;

/** The front matter of a translated macro; everything else comes from the macro in the source language. */
export const macroTranslationSchema = fields
  .pick({
    title: true,
    status: true,
    reviewed_on: true,
    placeholders: true,
    utterances: true,
    waivers: true,
    literals: true,
    internal_note: true,
  })
  .extend({ source_digest: sourceDigestSchema })
  .strict()
  .describe('A macro in another language than the source language.');
