import { amazonAllOrders } from './formats/amazon-all-orders.ts';
import { amazonFulfilledShipments } from './formats/amazon-fulfilled-shipments.ts';
import { ebay } from './formats/ebay.ts';
import { shopify } from './formats/shopify.ts';
import { tiktok } from './formats/tiktok.ts';
import type { OrderFormat } from './order-format.ts';

/** Every order file that is recognised. */
export const orderFormats: readonly OrderFormat[] = [amazonAllOrders, amazonFulfilledShipments, shopify, ebay, tiktok];
