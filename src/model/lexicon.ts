import * as z from 'zod';
import { conceptNames } from './concepts.ts';

const phrase = z.string().min(1).max(2000);

/** `content/lexicon/<locale>.yml`: the phrases by which the policy check knows what a sentence speaks of. */
export const lexiconSchema = z
  .strictObject({
    homonyms: z.array(phrase).default([]).describe('Phrases in which a word means something else and does not count.'),
    concepts: z
      .partialRecord(z.enum(conceptNames), z.array(phrase).min(1))
      .describe('Phrases of each concept of src/model/concepts.ts.'),
  })
  .describe('Phrases of one language for the policy check.');

export type Lexicon = z.infer<typeof lexiconSchema>;
