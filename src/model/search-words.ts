import * as z from 'zod';
import { lineSchema } from './fields.ts';

const word = lineSchema(1, 60);

/** `content/search/<locale>.yml`. */
export const searchWordsSchema = z
  .strictObject({
    synonyms: z
      .array(z.array(word).min(2))
      .default([])
      .describe('Groups of words and phrases that mean the same to a reader.'),
    stop_words: z
      .array(word.regex(/^\S+$/u, 'write single words'))
      .default([])
      .describe('Words that weigh little, besides those of the language.'),
  })
  .describe('Synonyms and stop words of one language.');

export type SearchWords = z.infer<typeof searchWordsSchema>;
