/** Numbers from 0 to below 1, the same for a seed on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const articles = [
  'Desk Lamp “Luna”',
  'Kettle 1.7 l, mint',
  'Küchenwaage Größe L',
  'Tote Bag, canvas',
  'USB-C Cable 2 m',
];
const buyers = ['Ada Moss', 'GREIFENBERG, ANNE-MARIE', 'Dr. Jonas Feld', 'Zoë Álvarez', '山田 太郎', 'Muster GmbH'];
const carriers = ['DHL', 'UPS', 'AMZN_DE', 'Royal Mail'];
const statuses = ['Shipped', 'Unshipped', 'Pending', 'Cancelled', 'Shipped - Delivered to Buyer'];

interface Wanted {
  readonly rows: number;
  readonly seed: number;
  /** The day before which the orders were made, so that none is past its time. */
  readonly today: Date;
}

/**
 * An Amazon All Orders report: one to four rows per order, one row in 500 with an order id that a spreadsheet rounded,
 * and here and there an order again that stood far above. Comes in parts of about 1,000 rows.
 */
export function* allOrdersFile({ rows, seed, today }: Wanted): Generator<string, void> {
  const random = randomNumbers(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  yield 'amazon-order-id\tpurchase-date\torder-status\tproduct-name\tsku\tquantity\tcurrency\titem-price\tsales-channel\n';
  let part = '';
  for (let row = 0, order = 0; row < rows; order += 1) {
    const number = random() < 0.01 ? Math.floor(random() * order) : order;
    const ordered = dayBefore(today, number % 60);
    const status = pick(statuses);
    for (let left = 1 + Math.floor(random() * 4); left > 0 && row < rows; left -= 1, row += 1) {
      const id = random() < 0.002 ? '3,02123E+16' : orderIdOf(number);
      const article = Math.floor(random() * articles.length);
      const price = (5 + random() * 90).toFixed(2);
      part += `${id}\t${ordered}T10:30:00+00:00\t${status}\t${articles[article]!}\tSKU-${article}\t${1 + (row % 3)}\tEUR\t${price}\tAmazon.de\n`;
      if (row % 1000 === 999) {
        yield part;
        part = '';
      }
    }
  }
  yield part;
}

/** An Amazon Fulfilled Shipments report of the orders that `allOrdersFile` has, in another sequence. */
export function* shipmentsFile({ rows, seed, today }: Wanted): Generator<string, void> {
  const random = randomNumbers(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
  yield 'amazon-order-id\tpurchase-date\tshipment-date\tbuyer-name\tsku\tproduct-name\tquantity-shipped\tcarrier\ttracking-number\testimated-arrival-date\tsales-channel\n';
  let part = '';
  for (let row = 0; row < rows; row += 1) {
    // A prime that divides no usual count visits every order once.
    const number = (row * 7919) % rows;
    const [ordered, shipped] = [dayBefore(today, number % 60), dayBefore(today, (number % 60) - 1)];
    const article = Math.floor(random() * articles.length);
    part += `${orderIdOf(number)}\t${ordered}T10:30:00+00:00\t${shipped}T08:00:00+00:00\t${pick(buyers)}\tSKU-${article}\t${articles[article]!}\t1\t${pick(carriers)}\tJD${String(number).padStart(14, '0')}\t${shipped}T20:00:00+00:00\tAmazon.de\n`;
    if (row % 1000 === 999) {
      yield part;
      part = '';
    }
  }
  yield part;
}

function orderIdOf(number: number): string {
  const digits = String(number).padStart(14, '0');
  return `302-${digits.slice(0, 7)}-${digits.slice(7)}`;
}

function dayBefore(today: Date, days: number): string {
  return new Date(today.getTime() - days * 86_400_000).toISOString().slice(0, 10);
}
