import type { OrderFormat } from '../order-format.ts';

/**
 * The orders export of a Shopify shop: one row per article, what belongs to the whole order on its first row only. It has
 * no tracking number and no carrier. The column names are the same in every country.
 *
 * Rows: https://docs.xbp.app/docs/development/integrations/shopify/order-format
 */
export const shopify: OrderFormat = {
  id: 'shopify',
  name: 'Shopify orders export',
  channel: 'email',
  // A shop chooses what stands before and behind the number.
  orderId: { shape: /^(?=.*\d)[^\s@]{1,40}$/u, example: '#1001' },
  columns: [
    { field: 'order_id', names: ['Name'], isRequired: true },
    {
      field: 'status',
      names: ['Financial Status'],
      isRequired: true,
      words: {
        pending: 'pending',
        authorized: 'pending',
        partiallypaid: 'pending',
        paid: 'unshipped',
        partiallyrefunded: 'unshipped',
        voided: 'cancelled',
        expired: 'cancelled',
        refunded: 'refunded',
      },
    },
    {
      field: 'status',
      names: ['Fulfillment Status'],
      words: { partial: 'partly_shipped', fulfilled: 'shipped', restocked: 'returned' },
    },
    { field: 'status', names: ['Cancelled at'], anyValue: 'cancelled' },
    { field: 'title', names: ['Lineitem name'], isRequired: true },
    { field: 'quantity', names: ['Lineitem quantity'], isRequired: true },
    { field: 'sku', names: ['Lineitem sku'] },
    { field: 'first_name', names: ['Billing Name'] },
    { field: 'first_name', names: ['Shipping Name'] },
    { field: 'currency', names: ['Currency'] },
    { field: 'total', names: ['Total'] },
    { field: 'ordered_on', names: ['Created at'] },
    { field: 'shipped_on', names: ['Fulfilled at'] },
  ],
};
