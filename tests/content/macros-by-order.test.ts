import { describe, expect, it, test } from 'vitest';
import type { Order } from '../../src/model/order.ts';
import { fillAsAgent, type Filling } from './orders/fill-macro.ts';
import { realOrders, shapesOn } from './orders/order-shapes.ts';
import { openRealDesk } from './orders/real-desk.ts';
import { flawsIn } from './orders/text-flaws.ts';

const { index, desk } = await openRealDesk();
const orders = await realOrders();
const { channels, macros } = desk.library;

describe('the orders of the order files', () => {
  const withOrder = orders.flatMap(({ order }) => order ?? []);
  const parcelWithoutNumber = ({ shipments }: Order): boolean =>
    shipments.every(({ tracking_number: number }) => number === undefined);

  it.each<[string, (order: Order) => boolean]>([
    ['no name of the buyer', ({ first_name: name }) => name === undefined],
    ['a name', ({ first_name: name }) => name !== undefined],
    ['no tracking number', parcelWithoutNumber],
    ['a tracking number', (order) => !parcelWithoutNumber(order)],
    ['no total', ({ total }) => total === undefined],
    ['no promised day', ({ promised_by: day }) => day === undefined],
    ['several items', ({ items }) => items.length > 1],
    ['several parcels', ({ shipments }) => shipments.length > 1],
    ['a cancelled item', ({ items }) => items.some(({ quantity }) => quantity === 0)],
    ['only a part on its way', ({ status }) => status === 'partly_shipped'],
    ['a delivery behind them', ({ status }) => status === 'delivered'],
    ['nothing sent yet', ({ status }) => status === 'unshipped' || status === 'pending'],
  ])('have %s', (_shape, holds) => {
    expect(withOrder.some(holds)).toBe(true);
  });
});

/** Every approved macro in a language, on each channel that takes the language, for each shape of order. */
function fillings(locale: Filling['locale']): Filling[] {
  return macros
    .filter(({ texts }) => texts[locale]?.status === 'approved')
    .flatMap(({ path, channels: own }) =>
      own
        // Walmart wants its messages in English (walmart-language-english).
        .filter((channel) => channel !== 'walmart' || locale === 'en')
        .flatMap((channel) =>
          shapesOn(channel, orders).flatMap((shape): Filling[] =>
            (shape.order ? [false] : [false, true]).map((isThorough) => ({
              macro: path,
              locale,
              channel,
              shape,
              isThorough,
            })),
          ),
        ),
    );
}

function faultsOf(filling: Filling): string[] {
  const { blocked, findings, limits, text } = fillAsAgent(desk, filling);
  const faults = [
    ...flawsIn(text, filling.locale),
    ...blocked.map((obstacle) => `cannot be sent: ${JSON.stringify(obstacle)}`),
    ...findings.filter(({ severity }) => severity !== 'suggestion').map(({ ruleId, match }) => `${ruleId}: ${match}`),
    ...limits.filter(({ isOver }) => isOver).map(({ where, max }) => `over the ${max} characters of: ${where}`),
  ];
  return faults.map((fault) => `${filling.macro} on ${filling.channel}, ${filling.shape.name}: ${fault}`);
}

describe.each(index.locales)('every macro in %s, on each of its channels, with every shape of order', (locale) => {
  test('reads well, keeps the limits of its channel and breaks none of its rules', { timeout: 120_000 }, () => {
    const all = fillings(locale);
    expect(new Set(all.map(({ macro }) => macro)).size).toBeGreaterThanOrEqual(45);
    expect(new Set(all.map(({ channel }) => channel)).size).toBe(channels.length - (locale === 'en' ? 0 : 1));
    expect(all.flatMap(faultsOf)).toEqual([]);
  });
});

describe('a text is told to be broken', () => {
  test.each([
    ['Hello undefined,', 'en'],
    ['Your order  left us.', 'en'],
    ['It was sent with .', 'en'],
    ['It was sent with , as promised.', 'en'],
    ['Der letzte Scan lautet „“.', 'de'],
    ['Le suivi indique «\u202F\u202F».', 'fr'],
    ['Votre colis , parti hier.', 'fr'],
    ['It left us on {{ shipped_on }}.', 'en'],
    ['It left us on [Shipped on].', 'en'],
    ['お届け予定日は。。', 'ja'],
    ['您的包裹，，今天发出。', 'zh'],
    ['One line.\n\n\nAnother.', 'en'],
    ['A line that ends \nin a space.', 'en'],
  ] as const)('like %j', (text, locale) => {
    expect(flawsIn(text, locale)).not.toEqual([]);
  });

  test.each([
    ['Hello there,\n\n1. First, this: “new” (or not).\n2. Then e.g., that… or 12.5 kg.', 'en'],
    ['Bonjour\u202F! Vous lisez «\u202Fneuf\u202F»\u202F: répondez, p. ex., ici.', 'fr'],
    ['z. B. am 5. Dezember, d. h., „bald“.', 'de'],
    ['「お届け済み」です。次に、（ご希望）をどうぞ。', 'ja'],
  ] as const)('but not %j', (text, locale) => {
    expect(flawsIn(text, locale)).toEqual([]);
  });
});
