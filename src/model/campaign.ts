import * as z from 'zod';
import { entryPathSchema, instantSchema, lineSchema, localizedTextSchema, nameSchema, slugSchema } from './fields.ts';

/** `content/campaigns/<slug>.yml`: one dated switch for a peak. */
export const campaignSchema = z
  .strictObject({
    title: lineSchema(3, 90).describe('The name that staff know it by.'),
    from: instantSchema.describe('When it starts, with the offset.'),
    until: instantSchema.describe('When everything goes back.'),
    facts: z
      .record(nameSchema, z.union([z.number(), localizedTextSchema]))
      .default({})
      .describe(
        'Facts that have another value meanwhile: a number for number and money facts, texts per locale for text facts.',
      ),
    notices: z.array(slugSchema).default([]).describe('Notices that belong to it.'),
    pinned: z
      .array(entryPathSchema)
      .default([])
      .describe(
        'Articles shown first on the home page meanwhile, as category/slug; builds at its start and end put them there.',
      ),
  })
  .superRefine(({ from, until }, context) => {
    if (Date.parse(until) <= Date.parse(from)) {
      context.addIssue({ code: 'custom', path: ['until'], message: `ends before it starts (${from})` });
    }
  })
  .describe('One dated switch for a peak: facts, notices and pinned articles.');

export type Campaign = z.infer<typeof campaignSchema>;
