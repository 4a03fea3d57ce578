import * as z from 'zod';
import { entryPathSchema, instantSchema, lineSchema, localeSchema, slugSchema } from '../model/fields.ts';
import { outcomes } from '../store/outcomes.ts';
import { mostEvents } from './most-events.ts';

/** Made on the agent's device, so that what is sent again counts once. */
export const eventIdSchema = z.string().regex(/^[0-9a-f]{32}$/u, 'use 32 hexadecimal digits');

const common = {
  id: eventIdSchema.describe('Made on the agent’s device, so that an event that is sent again counts once.'),
  at: instantSchema.describe('When it happened, by the device’s clock.'),
};

/** What an agent did with macros; never a text, nor anything of the buyer. */
export const deskEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('use').describe('A reply was copied.'),
    ...common,
    macro: entryPathSchema.describe('The macro, as category/slug.'),
    locale: localeSchema.describe('The language of the reply.'),
    channel: slugSchema.describe('The channel that it was copied for.'),
    seconds: z
      .number()
      .nonnegative()
      .max(86_400)
      .optional()
      .describe('From the paste of the message to the copy; absent where nothing was pasted.'),
    edited: z.boolean().describe('The agent changed the wording.'),
  }),
  z.strictObject({
    kind: z.literal('outcome').describe('How a message ended.'),
    ...common,
    useId: eventIdSchema.describe('The id of the use that it ended.'),
    outcome: z.enum(outcomes).describe('How it ended.'),
  }),
  z.strictObject({
    kind: z.literal('override').describe('A lead overruled a finding.'),
    ...common,
    ruleId: slugSchema.describe('The rule.'),
    macro: entryPathSchema.describe('The macro, as category/slug.'),
    reason: lineSchema(10, 300).describe('Why the rule does not hold here.'),
  }),
  z.strictObject({
    kind: z.literal('favourite').describe('A macro was starred, or no longer is.'),
    ...common,
    macro: entryPathSchema.describe('The macro, as category/slug.'),
    isFavourite: z.boolean().describe('Whether it is a favourite from now on.'),
  }),
]);

export type DeskEvent = z.infer<typeof deskEventSchema>;

/** The body of `POST /api/desk/events`. */
export const deskEventsSchema = z.strictObject({
  events: z.array(deskEventSchema).min(1).max(mostEvents).describe('In the order in which they happened.'),
});
