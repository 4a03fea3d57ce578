import * as z from 'zod';
import { evidenceSchema, sourceSchema } from './channel.ts';
import {
  entryPathSchema,
  localizedTextSchema,
  localizedTextWithFactsSchema,
  nameSchema,
  slugSchema,
} from './fields.ts';

const goto = nameSchema.describe('The step that follows.');
const text = localizedTextWithFactsSchema;

/** A step asks the agent something, or ends in a reply or in an escalation. */
const stepSchema = z.union([
  z
    .strictObject({
      ask: text.describe('The question to the agent.'),
      why: text.optional().describe('What the answer decides.'),
      answers: z
        .array(z.strictObject({ label: text.describe('What the agent chooses.'), goto }))
        .min(2)
        .describe('The possible answers.'),
    })
    .describe('A question to the agent.'),
  z
    .strictObject({
      macro: entryPathSchema.describe('The macro that ends it, as category/slug.'),
      decide: text.describe('What the agent may decide now.'),
      up_to: z
        .strictObject({
          amount: z.number().positive().describe('The largest amount.'),
          currency: z
            .string()
            .regex(/^[A-Z]{3}$/u, 'use an ISO 4217 code, like EUR')
            .describe('ISO 4217 code.'),
        })
        .optional()
        .describe('The amount up to which the agent decides alone; above it, the step says who does.'),
      ask_for: z.array(text).default([]).describe('Evidence to ask the buyer for, or to look up, one piece an entry.'),
    })
    .describe('An end in a reply.'),
  z
    .strictObject({
      escalate_to: text.describe('Who takes over.'),
      within: text.describe('By when to hand over, like "1 hour".'),
      reason: text.describe('Why it goes on.'),
      send_along: z.array(text).default([]).describe('What to send along, one piece an entry.'),
    })
    .describe('An end in an escalation.'),
]);

/** A clock that a marketplace runs, shown above the questions. */
const deadlineSchema = z.strictObject({
  channel: slugSchema.describe('The channel that it holds for.'),
  text: text.describe('What is due by when, and what happens if it is missed.'),
  evidence: evidenceSchema.describe('How well it is proven.'),
  source: sourceSchema.describe('Where it stands.'),
});

/** `content/guides/<slug>.yml`: a decision tree. */
export const guideSchema = z
  .strictObject({
    titles: localizedTextSchema.describe('Its name in each locale.'),
    about: text.optional().describe('When to use it, and what it leaves to other guides.'),
    tier: z.union([z.literal(1), z.literal(2)]).describe('The tier of agent that it is written for.'),
    intents: z.array(nameSchema).default([]).describe('Intents that it helps with.'),
    channels: z.array(slugSchema).default([]).describe('Channels that it holds for; none means all.'),
    deadlines: z.array(deadlineSchema).default([]).describe('Deadlines of marketplaces that the agent must keep.'),
    start: nameSchema.describe('The first step.'),
    steps: z.record(nameSchema, stepSchema).describe('Steps by name.'),
  })
  .describe('A decision tree: what an agent may decide, when and to whom to escalate.');

export type Guide = z.infer<typeof guideSchema>;
export type GuideStep = Guide['steps'][string];
export type GuideDeadline = Guide['deadlines'][number];
