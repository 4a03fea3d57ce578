import * as z from 'zod';
import { dateSchema, lineSchema, slugSchema } from './fields.ts';

/** How far an order is, from the first to the last that can happen to it; what merges keeps the later one. */
export const orderStatuses = [
  'pending',
  'unshipped',
  'partly_shipped',
  'shipped',
  'delivered',
  'cancelled',
  'returned',
  'refunded',
] as const;

export type OrderStatus = (typeof orderStatuses)[number];

export const moneySchema = z.strictObject({
  amount: z.number().nonnegative().describe('The amount in whole units of the currency, like 1234.56.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u, 'use the three capitals of ISO 4217, like EUR')
    .describe('The currency, by its three letters of ISO 4217.'),
});

export type Money = z.infer<typeof moneySchema>;

export const orderItemSchema = z.strictObject({
  title: lineSchema(1, 500).describe('The title as the buyer saw it, with its variation.'),
  sku: lineSchema(1, 120).optional().describe('The seller’s own number of the article.'),
  quantity: z.int().nonnegative().describe('How many pieces were ordered; 0 where the piece was cancelled.'),
});

export type OrderItem = z.infer<typeof orderItemSchema>;

export const shipmentSchema = z.strictObject({
  carrier: lineSchema(1, 80).optional().describe('The company that brings the parcel.'),
  tracking_number: lineSchema(1, 80).optional().describe('The number under which the carrier shows the parcel.'),
  tracking_url: z
    .url({ protocol: /^https?$/u, error: 'use a web address that starts with https://' })
    .optional()
    .describe('The address of the carrier’s page for the parcel.'),
  shipped_on: dateSchema.optional().describe('The day on which the parcel left.'),
  delivered_on: dateSchema.optional().describe('The day on which the parcel arrived.'),
});

export type Shipment = z.infer<typeof shipmentSchema>;

/** An order with no more of the buyer than a reply needs: no address, no e-mail, no telephone number. */
export const orderSchema = z
  .strictObject({
    channel: slugSchema.describe('The channel that the order came by, as in content/channels/.'),
    order_id: lineSchema(1, 60).describe('The id of the order on its channel.'),
    first_name: lineSchema(1, 60)
      .optional()
      .describe('The name to greet the buyer by: the first name, or the family name where the language greets so.'),
    items: z.array(orderItemSchema).default([]).describe('What was ordered, one entry per article.'),
    total: moneySchema.optional().describe('What the buyer paid for the whole order.'),
    ordered_on: dateSchema.optional().describe('The day of the order.'),
    shipped_on: dateSchema.optional().describe('The day on which the last parcel left.'),
    promised_by: dateSchema.optional().describe('The last day by which it was promised to arrive.'),
    delivered_on: dateSchema.optional().describe('The day on which the last parcel arrived.'),
    shipments: z.array(shipmentSchema).default([]).describe('The parcels that are known by number or carrier.'),
    status: z.enum(orderStatuses).optional().describe('How far the order is.'),
  })
  .describe('An order of a buyer.');

export type Order = z.infer<typeof orderSchema>;
export type OrderInput = z.input<typeof orderSchema>;
