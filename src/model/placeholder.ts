import * as z from 'zod';
import { lineSchema, nameSchema } from './fields.ts';

/** What a value may be; the desk shows the control that fits. */
export const placeholderTypes = [
  'text',
  'first_name',
  'order_id',
  'tracking_number',
  'carrier',
  'date',
  'money',
  'number',
  'choice',
  'url',
] as const;

/** Where a value comes from before an agent changes it. */
export const placeholderSources = [
  'ask',
  'order.id',
  'order.first_name',
  'order.item',
  'order.quantity',
  'order.total',
  'order.ordered_on',
  'order.shipped_on',
  'order.promised_by',
  'order.delivered_on',
  'order.carrier',
  'order.tracking_number',
  'order.tracking_url',
  'agent.first_name',
  'agent.team',
  'clock.today',
] as const;

export const placeholderSchema = z
  .strictObject({
    name: nameSchema.describe('The name that the text uses, like first_name in {{ first_name }}.'),
    label: lineSchema(2, 60).describe('What the agent reads beside the field.'),
    type: z.enum(placeholderTypes).describe('What kind of value it is.'),
    required: z.boolean().default(false).describe('true: without a value the reply cannot be copied.'),
    default: lineSchema(1, 120)
      .optional()
      .describe('Fallback wording for an optional one, when the order has no value.'),
    example: lineSchema(1, 120).describe('A value for previews and checks.'),
    source: z
      .enum(placeholderSources)
      .default('ask')
      .describe('Where the value comes from; "ask" is typed by the agent.'),
    choices: z.array(lineSchema(1, 120)).min(2).optional().describe('Type "choice" only: the values to choose from.'),
  })
  .superRefine((placeholder, context) => {
    const fault = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (placeholder.required && placeholder.default !== undefined) {
      fault('default', 'a required placeholder takes no default; make it optional or drop the default');
    }
    if (!placeholder.required && placeholder.default === undefined) {
      fault('default', 'an optional placeholder needs a default, the wording for when the order has no value');
    }
    if ((placeholder.type === 'choice') !== (placeholder.choices !== undefined)) {
      fault('choices', 'choices go with type "choice", and only with it');
    }
    if (placeholder.choices && !placeholder.choices.includes(placeholder.example)) {
      fault('example', 'the example must be one of the choices');
    }
  });

export type Placeholder = z.infer<typeof placeholderSchema>;
