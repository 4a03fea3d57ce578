import * as z from 'zod';
import { localeCodes, type LocaleCode } from '../lib/locales.ts';

/** The small types that the content schemas share. */

/** A word of an address or a file name: lower case letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'use lower case letters, digits and single hyphens, like "track-my-parcel"');

/** A name that a template can use: lower case letters, digits and underscores. */
export const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/u, 'use lower case letters, digits and underscores, like "first_name"');

/** `category/slug`: the address of an FAQ or a macro, the same in every locale. */
export const entryPathSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'use category/slug, like "delivery/track-my-parcel"');

export const dateSchema = z.iso.date('use a date that exists, like 2026-11-22');

export const instantSchema = z.iso.datetime({
  offset: true,
  error: 'use a time with its offset, like 2026-11-27T00:00:00+01:00',
});

/** One line of text without leading or trailing space. */
export function lineSchema(min: number, max: number): z.ZodString {
  return z
    .string()
    .min(min, `write at least ${min} characters`)
    .max(max, `write at most ${max} characters`)
    .regex(/^\S(?:.*\S)?$/u, 'write one line without leading or trailing spaces')
    .regex(/^(?!.*\{[{%])/u, 'a field is shown as it stands: {{ … }} works in the text below the fields only');
}

export const localeSchema = z.enum(localeCodes as [LocaleCode, ...LocaleCode[]]);

/** One text per locale; which locales must be there depends on the brand and is checked across files. */
export const localizedTextSchema = z.partialRecord(localeSchema, lineSchema(1, 300));
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** One text per locale that may use facts, as `{{ facts.name }}`, and nothing else of a template. */
export const localizedTextWithFactsSchema = z.partialRecord(
  localeSchema,
  z
    .string()
    .min(1, 'write at least 1 character')
    .max(400, 'write at most 400 characters')
    .regex(/^\S(?:.*\S)?$/u, 'write one line without leading or trailing spaces')
    .regex(
      /^(?:\{\{ *facts\.[a-z][a-z0-9_]* *\}\}|(?!\{[{%]).)*$/u,
      'only facts are filled here, like {{ facts.reply_time }}',
    ),
);

export const audienceSchema = z.enum(['public', 'staff']);
export type Audience = z.infer<typeof audienceSchema>;

export const sourceDigestSchema = z
  .string()
  .regex(/^[0-9a-f]{12}$/u, 'put the 12 digits in quotes')
  .describe('The digest of the source text that it was made from; `replybook translations --stamp` writes it.');

/** A number in the text that looks like a fact and is another's own. */
export const literalSchema = z.strictObject({
  text: lineSchema(1, 60).describe('The words as they stand in the text, like "24 hours".'),
  reason: lineSchema(5, 200).describe('Whose number it is and why it does not follow our fact.'),
});
