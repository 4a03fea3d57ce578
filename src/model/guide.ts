import * as z from 'zod';
import { entryPathSchema, lineSchema, localizedTextSchema, nameSchema, slugSchema } from './fields.ts';

const goto = nameSchema.describe('The step that follows.');

/** A step asks the agent something, or ends in a reply or in an escalation. */
const stepSchema = z.union([
  z
    .strictObject({
      ask: localizedTextSchema.describe('The question to the agent.'),
      why: localizedTextSchema.optional().describe('What the answer decides.'),
      answers: z
        .array(z.strictObject({ label: localizedTextSchema.describe('What the agent chooses.'), goto }))
        .min(2)
        .describe('The possible answers.'),
    })
    .describe('A question to the agent.'),
  z
    .strictObject({
      macro: entryPathSchema.describe('The macro that ends it, as category/slug.'),
      decide: localizedTextSchema.describe('What the agent may decide now.'),
      up_to: z
        .strictObject({
          amount: z.number().positive().describe('The largest amount.'),
          currency: z
            .string()
            .regex(/^[A-Z]{3}$/u, 'use an ISO 4217 code, like EUR')
            .describe('ISO 4217 code.'),
        })
        .optional()
        .describe('The amount up to which the agent decides alone.'),
    })
    .describe('An end in a reply.'),
  z
    .strictObject({
      escalate_to: lineSchema(2, 60).describe('Who takes over.'),
      within: lineSchema(2, 60).describe('By when to hand over, like "1 hour".'),
      reason: localizedTextSchema.describe('Why it goes on, and what to send along.'),
    })
    .describe('An end in an escalation.'),
]);

/** `content/guides/<slug>.yml`: a decision tree. */
export const guideSchema = z
  .strictObject({
    titles: localizedTextSchema.describe('Its name in each locale.'),
    tier: z.union([z.literal(1), z.literal(2)]).describe('The tier of agent that it is written for.'),
    intents: z.array(nameSchema).default([]).describe('Intents that it helps with.'),
    channels: z.array(slugSchema).default([]).describe('Channels that it holds for; none means all.'),
    start: nameSchema.describe('The first step.'),
    steps: z.record(nameSchema, stepSchema).describe('Steps by name.'),
  })
  .describe('A decision tree: what an agent may decide, when and to whom to escalate.');

export type Guide = z.infer<typeof guideSchema>;
