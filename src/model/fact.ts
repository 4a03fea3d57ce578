import * as z from 'zod';
import { lineSchema, localizedTextSchema, nameSchema } from './fields.ts';

/** The units that a number fact may count in. */
export const factUnits = [
  'minutes',
  'hours',
  'days',
  'business_days',
  'weeks',
  'months',
  'years',
  'percent',
  'pieces',
] as const;
export type FactUnit = (typeof factUnits)[number];

const about = lineSchema(5, 200).describe('What the fact says, for the person who changes it.');

export const factSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('number').describe('A number; texts write its unit beside it.'),
      about,
      value: z.number().describe('The number, without its unit.'),
      unit: z.enum(factUnits).describe('What it counts. The check uses it to find texts that repeat the number.'),
    }),
    z.strictObject({
      type: z.literal('money').describe('An amount, written with its currency in the reader’s way.'),
      about,
      value: z.number().nonnegative().describe('The amount in whole units of the currency, like 49.9.'),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/u, 'use an ISO 4217 code, like EUR')
        .describe('ISO 4217 code, like EUR.'),
    }),
    z.strictObject({
      type: z.literal('text').describe('Words, per locale.'),
      about,
      value: localizedTextSchema.describe('The words in each locale.'),
    }),
  ])
  .describe('Something that is true in many texts and written once.');

export type Fact = z.infer<typeof factSchema>;

/** `content/facts.yml`: fact name → fact. A text uses one as `{{ facts.return_window }}`. */
export const factsSchema = z.record(nameSchema, factSchema).describe('Facts by name.');
export type Facts = z.infer<typeof factsSchema>;
