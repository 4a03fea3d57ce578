import * as z from 'zod';
import { conditionSchema } from './condition.ts';
import { lineSchema, nameSchema } from './fields.ts';

/** `content/acts.yml`: what a reply can do that marketplaces forbid, told once for the rules of all channels. */
export const actsSchema = z
  .record(
    nameSchema,
    z.strictObject({
      about: lineSchema(10, 200).describe('What the reply does.'),
      any: z.array(conditionSchema).min(1).describe('Ways in which it is done; one is enough.'),
    }),
  )
  .describe('Acts that policy rules name, like promoting something or asking for a good review.');

export type Acts = z.infer<typeof actsSchema>;
