import type { OrderStatus } from '../model/order.ts';

/**
 * What a column fills. `variation` is put behind the title, `currency` goes with the total, `sales_channel` says where
 * the buyer is, and `mark` is not read: it tells formats apart.
 */
export type OrderField =
  | 'order_id'
  | 'first_name'
  | 'title'
  | 'variation'
  | 'sku'
  | 'quantity'
  | 'total'
  | 'currency'
  | 'ordered_on'
  | 'shipped_on'
  | 'promised_by'
  | 'delivered_on'
  | 'carrier'
  | 'tracking_number'
  | 'status'
  | 'sales_channel'
  | 'mark';

/** A column of an order file that replies need; all others are left where they are. */
export interface Column {
  readonly field: OrderField;
  /** Its names in all regions. Capitals, spaces, hyphens and stops make no difference. */
  readonly names: readonly [string, ...string[]];
  /** A file without it is not of the format. */
  readonly isRequired?: true;
  /** For `status`: what the words of the column mean; a word that is not there says nothing. */
  readonly words?: Readonly<Record<string, OrderStatus>>;
  /** For `status`: what any value at all means. */
  readonly anyValue?: OrderStatus;
}

/** An order file as data: `recognise` finds it by its columns, `rowReader` reads its rows. */
export interface OrderFormat {
  /** The name for reports, in lower case with hyphens. */
  readonly id: string;
  /** The name that the marketplace gives it. */
  readonly name: string;
  /** The channel of its orders, as in `content/channels/`. */
  readonly channel: string;
  /** Where columns fill the same field, the first that has a value counts; of statuses the furthest. */
  readonly columns: readonly Column[];
  /** The shape of its order ids, and one of them. */
  readonly orderId: { readonly shape: RegExp; readonly example: string };
  /** Rows that are no orders, by their text: totals, explanations. */
  readonly notOrders?: readonly RegExp[];
  /** Where the buyers of a sales channel are: its folded name and a time zone. */
  readonly timeZones?: Readonly<Record<string, string>>;
}
