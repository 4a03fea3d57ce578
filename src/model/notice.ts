import * as z from 'zod';
import { entryPathSchema, instantSchema, lineSchema, localeSchema, slugSchema } from './fields.ts';

const noticeTextSchema = z.strictObject({
  title: lineSchema(3, 90).describe('The news in a few words.'),
  text: lineSchema(10, 300).describe('What it means for the reader, and what to do.'),
});

/** The front matter of `content/notices/<slug>.md`. The body is a note for staff on what happened. */
export const noticeSchema = z
  .strictObject({
    audience: z.enum(['buyers', 'agents', 'both']).describe('Who sees it.'),
    level: z.enum(['info', 'warning']).default('info').describe('warning: something is wrong. info: everything else.'),
    from: instantSchema.describe('When it appears, with the offset: 2026-11-27T00:00:00+01:00.'),
    until: instantSchema.describe('When it goes.'),
    channels: z.array(slugSchema).default([]).describe('Channels whose buyers it is for; none means all.'),
    article: entryPathSchema.optional().describe('The article that says more, as category/slug.'),
    texts: z.partialRecord(localeSchema, noticeTextSchema).describe('Title and text per locale.'),
  })
  .superRefine(({ from, until }, context) => {
    if (Date.parse(until) <= Date.parse(from)) {
      context.addIssue({ code: 'custom', path: ['until'], message: `ends before it starts (${from})` });
    }
  })
  .describe('A dated announcement for buyers, agents or both.');

export type Notice = z.infer<typeof noticeSchema>;
