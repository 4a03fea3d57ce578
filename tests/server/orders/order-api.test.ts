import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrderInput } from '../../../src/model/order.ts';
import { addOrderToken, revokeOrderToken } from '../../../src/store/order-tokens-fs.ts';
import { findOrder } from '../../../src/store/read-orders.ts';
import { openOrderServer, type OrderServer } from './order-server.ts';

let server: OrderServer;
let token = '';

beforeAll(async () => {
  server = await openOrderServer();
  token = (await addOrderToken(server.store, { name: 'shop', expiresOn: '2027-01-01' }, new Date()))!;
});
afterAll(() => server.close());

const order: OrderInput = {
  channel: 'etsy',
  order_id: '3141592653',
  first_name: 'Ada',
  items: [{ title: 'Linen Apron', quantity: 1 }],
  total: { amount: 39.5, currency: 'EUR' },
  ordered_on: '2026-11-20',
};

async function send(body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; answer: unknown }> {
  const response = await fetch(`${server.url}/api/v1/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

describe('a program that sends orders', () => {
  test('has one or many kept, and the same again changes nothing', async () => {
    const second = { ...order, order_id: '3141592654' };
    expect(await send(order)).toEqual({ status: 200, answer: { received: 1, added: 1, changed: 0, past: 0 } });
    expect(await send([order, second])).toEqual({
      status: 200,
      answer: { received: 2, added: 1, changed: 0, past: 0 },
    });
    const shipped = {
      channel: 'etsy',
      order_id: '3141592653',
      shipments: [{ carrier: 'DHL', tracking_number: 'JD1' }],
    };
    expect(await send(shipped)).toEqual({ status: 200, answer: { received: 1, added: 0, changed: 1, past: 0 } });
    expect(await findOrder(server.store, { channel: 'etsy', order_id: '3141592653' })).toEqual({
      ...order,
      shipments: [{ carrier: 'DHL', tracking_number: 'JD1' }],
    });
  });

  test('is told everything that is wrong, and nothing is saved', async () => {
    const { status, answer } = await send([
      { ...order, order_id: 'never' },
      { ...order, order_id: '', total: { amount: -1, currency: 'euro' }, email: 'ada@example.com' },
      { ...order, channel: 'faxes' },
    ]);
    expect(status).toBe(400);
    expect(answer).toEqual({
      error: '2 of 3 orders cannot be taken; none was saved.',
      faults: [
        { order: 1, field: 'order_id', problem: 'write at least 1 characters' },
        { order: 1, field: 'order_id', problem: 'write one line without leading or trailing spaces' },
        { order: 1, field: 'total.amount', problem: expect.stringContaining('>=0') },
        { order: 1, field: 'total.currency', problem: 'use the three capitals of ISO 4217, like EUR' },
        { order: 1, field: '', problem: expect.stringContaining('"email"') },
        {
          order: 2,
          field: 'channel',
          problem: expect.stringContaining('"faxes" is no channel of the book; use one of'),
        },
      ],
    });
    expect(await findOrder(server.store, { channel: 'etsy', order_id: 'never' })).toBeUndefined();
  });

  test.each([
    ['no JSON', '{', 400, 'The body is no JSON'],
    ['an empty list', [], 400, 'The list has no orders.'],
    ['too many at once', Array.from({ length: 501 }, () => order), 400, 'send at most 500 at a time'],
    ['more bytes than are taken', `"${'x'.repeat(1_000_001)}"`, 413, 'Send at most 1000000 bytes.'],
  ])('is refused with %s', async (_what, body, status, words) => {
    const got = await send(body);
    expect(got.status).toBe(status);
    expect(got.answer).toMatchObject({ error: expect.stringContaining(words) });
  });

  test('sends JSON, by POST', async () => {
    expect((await send(order, { 'content-type': 'text/plain' })).status).toBe(415);
    const asked = await fetch(`${server.url}/api/v1/orders`);
    expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('a token', () => {
  test.each([
    ['none', { authorization: '' }, 'Send a token as "Authorization: Bearer <token>"'],
    ['another scheme', { authorization: 'Basic YTpi' }, 'Send a token as'],
    ['one that nobody made', { authorization: `Bearer rbo_${'A'.repeat(43)}` }, 'Nobody made this token'],
  ])('is needed: %s', async (_what, headers, words) => {
    expect(await send(order, headers)).toEqual({ status: 401, answer: { error: expect.stringContaining(words) } });
  });

  test('is refused once it expired or was revoked', async () => {
    const old = await addOrderToken(server.store, { name: 'old', expiresOn: '2026-11-25' }, new Date());
    expect(await send(order, { authorization: `Bearer ${old!}` })).toEqual({
      status: 401,
      answer: { error: 'This token expired on 2026-11-25; make a new one.' },
    });
    const gone = await addOrderToken(server.store, { name: 'gone', expiresOn: '2027-01-01' }, new Date());
    expect((await send(order, { authorization: `Bearer ${gone!}` })).status).toBe(200);
    await revokeOrderToken(server.store, 'gone');
    expect((await send(order, { authorization: `Bearer ${gone!}` })).status).toBe(401);
  });

  test('that is used too often waits, and so does an address that guesses', async () => {
    const busy = (await addOrderToken(server.store, { name: 'busy', expiresOn: '2027-01-01' }, new Date()))!;
    const statuses = new Set<number>();
    for (let count = 0; count < 302; count += 1) {
      statuses.add((await send([], { authorization: `Bearer ${busy}` })).status);
    }
    expect([...statuses]).toEqual([400, 429]);
    expect((await send(order)).status).toBe(200);
    const guesses: number[] = [];
    for (let count = 0; count < 32; count += 1) {
      const headers = { authorization: `Bearer guess${count}`, 'x-forwarded-for': '203.0.113.9' };
      guesses.push((await send(order, headers)).status);
    }
    expect(guesses.indexOf(429)).toBe(30);
  });
});

test('the schema of orders is published, with a line on every field', async () => {
  const answer = await fetch(`${server.url}/api/v1/orders/schema.json`);
  expect(answer.headers.get('content-type')).toBe('application/schema+json');
  const schema = (await answer.json()) as { anyOf: Record<string, never>[] };
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  const [one, many] = schema.anyOf as unknown as [Record<string, unknown>, Record<string, unknown>];
  expect(one).toMatchObject({ required: ['channel', 'order_id'], additionalProperties: false });
  expect(many).toMatchObject({ type: 'array', maxItems: 500, items: { required: ['channel', 'order_id'] } });
  const fields = Object.values(one['properties'] as Record<string, { description?: string }>);
  expect(fields.every(({ description = '' }) => description.endsWith('.'))).toBe(true);
  expect((await fetch(`${server.url}/api/v1/orders/schema.json`, { method: 'DELETE' })).status).toBe(405);
});
