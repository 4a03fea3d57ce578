import * as z from 'zod';
import { lineSchema, nameSchema } from './fields.ts';

/** What a value may be, with its meaning; the desk shows the control that fits. */
export const placeholderTypes = {
  text: 'Any words on one line.',
  first_name: 'The buyer’s or the agent’s first name.',
  order_id: 'The id of an order, in the shape of its channel.',
  tracking_number: 'The number under which a carrier shows a parcel.',
  carrier: 'The company that brings the parcel, by its name.',
  date: 'A day; the reply writes it in the way of its language.',
  money: 'An amount with its currency; the reply writes it in the way of its language.',
  number: 'A number without a unit; the text writes the unit beside it.',
  choice: 'One of the values that the placeholder lists under choices.',
  url: 'A web address. Some channels allow none: the policy check judges the filled reply.',
} as const;

/** Where a value comes from before an agent changes it, with its meaning. */
export const placeholderSources = {
  ask: 'Nowhere: the agent types it.',
  'order.id': 'The order’s id on its channel.',
  'order.first_name': 'The first name of the buyer. Some order files have none.',
  'order.item': 'The title of the item.',
  'order.quantity': 'How many pieces of the item were ordered.',
  'order.total': 'What the buyer paid for the order.',
  'order.ordered_on': 'The day of the order.',
  'order.shipped_on': 'The day on which the parcel left us.',
  'order.promised_by': 'The last day by which the parcel was promised.',
  'order.delivered_on': 'The day on which the carrier delivered it.',
  'order.carrier': 'The company that brings the parcel.',
  'order.tracking_number': 'The tracking number. Some order files have none.',
  'order.tracking_url': 'The address of the carrier’s tracking page for the parcel.',
  'agent.first_name': 'The first name of the agent who is signed in.',
  'agent.team': 'The team of the agent who is signed in.',
  'clock.today': 'The present day.',
} as const;

export const placeholderSchema = z
  .strictObject({
    name: nameSchema.describe('The name that the text uses, like first_name in {{ first_name }}.'),
    label: lineSchema(2, 60).describe('What the agent reads beside the field.'),
    type: z.enum(namesOf(placeholderTypes)).describe('What kind of value it is.'),
    required: z.boolean().default(false).describe('true: without a value the reply cannot be copied.'),
    default: lineSchema(1, 120)
      .optional()
      .describe('Fallback wording for an optional one, when the order has no value.'),
    example: lineSchema(1, 120).describe('A value for previews and checks.'),
    source: z
      .enum(namesOf(placeholderSources))
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

function namesOf<Name extends string>(meanings: Readonly<Record<Name, string>>): [Name, ...Name[]] {
  return Object.keys(meanings) as [Name, ...Name[]];
}
