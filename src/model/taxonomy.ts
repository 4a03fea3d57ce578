import * as z from 'zod';
import { audienceSchema, lineSchema, localizedTextSchema, nameSchema, slugSchema } from './fields.ts';
import { categoryIcons } from './icons.ts';

export const categorySchema = z.strictObject({
  labels: localizedTextSchema.describe('Its name in each locale.'),
  descriptions: localizedTextSchema.describe('One sentence in each locale on what a reader finds there.'),
  icon: z.enum(categoryIcons).describe('A Lucide icon from the list.'),
  audience: audienceSchema
    .default('public')
    .describe('"staff" categories hold staff articles only and never reach a public output.'),
});
export type Category = z.infer<typeof categorySchema>;

export const intentSchema = z.strictObject({
  labels: localizedTextSchema.describe('Its name in each locale.'),
  definition: lineSchema(20, 300).describe('What a buyer wants who has this intent, and where it ends.'),
});
export type Intent = z.infer<typeof intentSchema>;

/** `content/taxonomy.yml`. The order in the file is the order on the page. */
export const taxonomySchema = z
  .strictObject({
    categories: z.record(slugSchema, categorySchema).describe('Categories by the name of their folder.'),
    intents: z.record(nameSchema, intentSchema).describe('Intents by id.'),
  })
  .describe('The categories and intents that everything else refers to.');
export type Taxonomy = z.infer<typeof taxonomySchema>;
