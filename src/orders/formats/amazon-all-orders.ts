import type { OrderFormat } from '../order-format.ts';
import { amazonOrderId, amazonTimeZones } from './amazon.ts';

/**
 * "All Orders" of Seller Central: one row per article, separated by tabs. It names no buyer and no parcel. Its prices
 * have the tax in them in some countries and not in others, so that no total can be told.
 *
 * Columns: https://sellercentral.amazon.com/gp/help/external/200547170
 */
export const amazonAllOrders: OrderFormat = {
  id: 'amazon-all-orders',
  name: 'Amazon All Orders report',
  channel: 'amazon',
  orderId: amazonOrderId,
  timeZones: amazonTimeZones,
  columns: [
    { field: 'order_id', names: ['amazon-order-id'], isRequired: true },
    { field: 'ordered_on', names: ['purchase-date'], isRequired: true },
    {
      field: 'status',
      names: ['order-status'],
      isRequired: true,
      words: {
        pending: 'pending',
        pendingavailability: 'pending',
        unshipped: 'unshipped',
        invoiceunconfirmed: 'unshipped',
        shipping: 'unshipped',
        partiallyshipped: 'partly_shipped',
        shipped: 'shipped',
        shippedpickedup: 'shipped',
        shippedoutfordelivery: 'shipped',
        complete: 'shipped',
        shippeddeliveredtobuyer: 'delivered',
        shippedreturningtoseller: 'returned',
        shippedreturnedtoseller: 'returned',
        shippedrejectedbybuyer: 'returned',
        cancelled: 'cancelled',
        canceled: 'cancelled',
        unfulfillable: 'cancelled',
      },
    },
    { field: 'title', names: ['product-name'], isRequired: true },
    { field: 'quantity', names: ['quantity', 'quantity-purchased', 'quantity-ordered'] },
    { field: 'sku', names: ['sku'] },
    { field: 'sales_channel', names: ['sales-channel'] },
  ],
};
