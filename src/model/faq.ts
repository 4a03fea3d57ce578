import * as z from 'zod';
import {
  audienceSchema,
  dateSchema,
  entryPathSchema,
  lineSchema,
  literalSchema,
  nameSchema,
  slugSchema,
  sourceDigestSchema,
} from './fields.ts';

/** The front matter of `content/faq/<locale>/<category>/<slug>.md`. */
export const faqSchema = z
  .strictObject({
    title: lineSchema(3, 90).describe('The question or task in the reader’s words; the page’s heading.'),
    summary: lineSchema(30, 170).describe(
      'The answer in one sentence: shown in lists, in search results and to search engines.',
    ),
    audience: audienceSchema.default('public').describe('"staff" keeps the article out of every public output.'),
    intents: z.array(nameSchema).default([]).describe('Intents of taxonomy.yml that this article answers.'),
    keywords: z
      .array(lineSchema(2, 80))
      .max(20)
      .default([])
      .describe('5 to 10 other ways in which readers ask this, in the article’s language.'),
    channels: z.array(slugSchema).default([]).describe('Channels whose buyers it is for; none means all.'),
    related: z.array(entryPathSchema).max(6).default([]).describe('Articles to read next, as category/slug.'),
    featured: z
      .int()
      .positive()
      .optional()
      .describe('Place among the most useful articles of the home page; 1 is first.'),
    updated: dateSchema.describe('The day on which the answer last changed; readers see it.'),
    literals: z.array(literalSchema).default([]).describe('Numbers that look like one of our facts and are not.'),
  })
  .describe('A question and its answer, for buyers or for staff.');

export type Faq = z.infer<typeof faqSchema>;

/** The front matter of a translated article; everything else comes from the article in the source language. */
export const faqTranslationSchema = faqSchema
  .pick({ title: true, summary: true, keywords: true, updated: true, literals: true })
  .extend({ source_digest: sourceDigestSchema })
  .strict()
  .describe('An article in another language than the source language.');
