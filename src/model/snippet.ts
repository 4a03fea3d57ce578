import * as z from 'zod';
import { lineSchema, nameSchema, sourceDigestSchema } from './fields.ts';

/** The front matter of `content/snippets/<locale>/<slug>.md`; the body is Liquid. */
export const snippetSchema = z
  .strictObject({
    title: lineSchema(3, 90).describe('What the fragment says, for the author who looks for it.'),
    parameters: z
      .array(nameSchema)
      .default([])
      .describe('Names that a macro hands over: {% render "greeting", first_name: first_name %}.'),
  })
  .describe('A fragment that macros render, like a greeting.');

export type Snippet = z.infer<typeof snippetSchema>;

/** The front matter of a translated snippet; its parameters come from the source language. */
export const snippetTranslationSchema = snippetSchema
  .pick({ title: true })
  .extend({ source_digest: sourceDigestSchema })
  .strict()
  .describe('A snippet in another language than the source language.');
