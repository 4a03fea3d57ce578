import * as z from 'zod';
import { dateSchema, lineSchema, localizedTextSchema } from './fields.ts';

/** How well a rule or figure is proven: an official page, an official API model, a third party, or own knowledge only. */
export const evidenceSchema = z.enum(['V-official', 'V-code', 'V-secondary', 'K']);

export const sourceSchema = z.strictObject({
  title: lineSchema(3, 160).describe('Title of the page.'),
  url: z.url({ protocol: /^https?$/u, error: 'use a web address that starts with https://' }).describe('Its address.'),
  checked_on: dateSchema.describe('The day on which somebody last read it.'),
});

const count = z.int().positive();

/** `content/channels/<channel>.yml`. */
export const channelSchema = z
  .strictObject({
    name: lineSchema(2, 40).describe('The name that buyers know.'),
    labels: localizedTextSchema.optional().describe('Its name in other languages, where it has one.'),
    kind: z
      .enum(['marketplace', 'own-shop'])
      .describe('A marketplace has its own message rules; an own shop writes e-mail.'),
    format: z.enum(['plain', 'html']).describe('What a reply may be.'),
    hosts: z
      .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, 'write the host alone, like amazon.co.uk'))
      .default([])
      .describe('Hosts of its own pages, those below them included; a link to one leads nobody away.'),
    length: z
      .array(
        z.strictObject({
          where: lineSchema(2, 90).describe('The box or API.'),
          max: count.describe('The most characters.'),
          evidence: evidenceSchema.describe('How well it is proven.'),
        }),
      )
      .default([])
      .describe('Limits on the length, one per box or API.'),
    attachments: z
      .strictObject({
        max_count: count.optional().describe('The most files.'),
        max_megabytes: z.number().positive().optional().describe('The most megabytes together.'),
        evidence: evidenceSchema.describe('How well it is proven.'),
      })
      .optional()
      .describe('Limits on attachments.'),
    line_breaks: count.optional().describe('The most line breaks in a row.'),
    reply_deadline: z
      .strictObject({
        hours: count.describe('Hours from the buyer’s message.'),
        counts: lineSchema(5, 300).describe('How it is counted.'),
        evidence: evidenceSchema.describe('How well it is proven.'),
      })
      .optional()
      .describe('By when a reply must be there.'),
    order_id: z
      .strictObject({
        pattern: z
          .string()
          .refine(isPattern, 'is no regular expression')
          .describe('Regular expression for a whole order id.'),
        example: lineSchema(3, 60).describe('An order id of this shape.'),
      })
      .refine(({ pattern, example }) => !isPattern(pattern) || new RegExp(pattern, 'u').test(example), {
        path: ['example'],
        error: 'does not match the pattern',
      })
      .optional()
      .describe('The shape of its order ids.'),
    sources: z.array(sourceSchema).min(1).describe('Where the figures come from.'),
  })
  .describe('A place where buyers write, and its limits.');

export type Channel = z.infer<typeof channelSchema>;

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
