const day = 86_400_000;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day before today as eBay's report writes it: 20-Nov-26. */
function ebayDay(daysAgo: number): string {
  const at = new Date(Date.now() - daysAgo * day);
  return `${String(at.getUTCDate()).padStart(2, '0')}-${months[at.getUTCMonth()]}-${String(at.getUTCFullYear()).slice(2)}`;
}

/** A day before today as Amazon's reports write it. */
function amazonDay(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * day).toISOString().replace('Z', '+00:00').replace(/\.\d+/u, '');
}

/** An orders report of eBay's Seller Hub with one parcel that stood still. Orders are recent, since old ones are not kept. */
export function ebayReport(): string {
  const header =
    'Sales record number,Order number,Buyer username,Buyer name,Item number,Item title,Custom label,Quantity,Sold for,Total price,Sale date,Paid on date,Maximum estimated delivery date,Posted on date,Tracking number,Variation details';
  const row = `77,05-11223-44556,tea_time,Mrs Olive Kerr,115001,"Bone China Mug, Fern",MUG-FERN,4,£8.50,£37.95,${ebayDay(16)},${ebayDay(16)},${ebayDay(11)},${ebayDay(15)},RM000000001GB,`;
  return `eBay orders report\n\n${header}\n${row}\n`;
}

/** An "Amazon Fulfilled Shipments" report with one parcel on its way. */
export function amazonReport(): string {
  const values: Readonly<Record<string, string>> = {
    'amazon-order-id': '302-7654321-0000001',
    'purchase-date': amazonDay(6),
    'shipment-date': amazonDay(5),
    'buyer-name': 'Nadia Brandt',
    sku: 'LMP-OAK',
    'product-name': 'Linen floor lamp, oak',
    'quantity-shipped': '1',
    currency: 'EUR',
    'item-price': '129.90',
    'estimated-arrival-date': amazonDay(1),
    'fulfillment-channel': 'AFN',
    carrier: 'DHL',
    'tracking-number': '00340434161094000001',
    'sales-channel': 'Amazon.de',
  };
  const columns = [...Object.keys(values), 'shipment-id', 'shipment-item-id', 'amazon-order-item-id'];
  return `${columns.join('\t')}\n${columns.map((column) => values[column] ?? '').join('\t')}\n`;
}
