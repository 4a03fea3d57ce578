import * as z from 'zod';
import { nameSchema } from './fields.ts';

/** The key of messages that need no reply, beside the intents. */
export const noIntent = 'none';

const message = z
  .string()
  .min(2, 'write at least 2 characters')
  .max(600, 'write at most 600 characters')
  .regex(/\S/u, 'write a message');

/** `content/utterances/<locale>.yml`: intent id → messages. */
export const utterancesSchema = z
  .record(nameSchema, z.array(message).min(1, 'write one message at least, or leave the intent out'))
  .describe(
    'Messages of buyers in one language by the intent of taxonomy.yml that they have, as buyers write them; under ' +
      '`none` those that need no reply: thanks, spam, automatic answers. The suggestion of replies learns from them.',
  );

export type Utterances = z.infer<typeof utterancesSchema>;
