import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Order } from '../../../src/model/order.ts';
import type { ImportLine, OrderImport } from '../../../src/model/order-import.ts';
import type { FoundOrders } from '../../../src/server/orders/find-orders.ts';
import { findOrdersById } from '../../../src/store/read-orders.ts';
import { allOrdersFile } from '../../orders/generated-orders.ts';
import { bare } from '../../store/contract/saving.ts';
import { openOrderServer, type OrderServer } from './order-server.ts';

let server: OrderServer;
beforeEach(async () => {
  server = await openOrderServer();
});
afterEach(() => server.close());

const header = 'Name,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Billing Name';
const row = (id: string, title = 'Tea Towel'): string => `${id},paid,EUR,9.90,2026-11-20,1,${title},Ada Moss`;
const good = [header, row('#1001'), row('#1002')].join('\n');
const mixed = [good, 'x,paid', row('#1003'), row('#1004', '{{ facts }}')].join('\n');

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

interface Sent {
  readonly status: number;
  readonly text: string;
  readonly lines: ImportLine[];
}

async function send(text: string, { name = 'orders.csv', digest = digestOf(text), role = 'lead' } = {}): Promise<Sent> {
  const query = new URLSearchParams({ name, digest });
  const answer = await fetch(`${server.url}/api/desk/orders/import?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-role': role },
    body: text,
  });
  const words = await answer.text();
  const lines = answer.ok ? words.trim().split('\n') : [];
  return { status: answer.status, text: words, lines: lines.map((line) => JSON.parse(line) as ImportLine) };
}

async function get(path: string, role = 'lead'): Promise<Response> {
  return fetch(`${server.url}/api/desk/orders${path}`, { headers: { 'x-role': role } });
}

describe('an order id', () => {
  async function find(query: string): Promise<FoundOrders> {
    return (await (await get(query, 'agent')).json()) as FoundOrders;
  }
  const ids = (found: readonly Order[]): string[] => found.map(({ channel, order_id }) => `${channel} ${order_id}`);

  beforeEach(() =>
    server.keep([bare('amazon', '302-1'), bare('email', '#1001'), bare('walmart', '1001'), bare('tiktok', 'A7')]),
  );

  test('that is known on one channel gives its order', async () => {
    expect(await find('?id=302-1')).toEqual({ id: '302-1', answer: 'one', matches: [bare('amazon', '302-1')] });
  });
  test('that occurs on several says so, unless the channel is named', async () => {
    const found = await find('?id=1001');
    expect([found.answer, ids(found.matches).toSorted()]).toEqual(['several', ['email #1001', 'walmart 1001']]);
    const named = await find('?id=1001&channel=email');
    expect([named.answer, ids(named.matches)]).toEqual(['one', ['email #1001']]);
  });
  test('is found as buyers write it', async () => {
    expect(ids((await find('?id=%20a7%20')).matches)).toEqual(['tiktok A7']);
    expect(ids((await find('?id=%231001&channel=walmart')).matches)).toEqual(['walmart 1001']);
  });
  test('that nobody knows says so, and none is asked for', async () => {
    expect(await find('?id=999')).toEqual({ id: '999', answer: 'unknown', matches: [] });
    const nothing = await get('');
    expect([nothing.status, await nothing.text()]).toEqual([400, expect.stringContaining('?id=302-')]);
  });
});

describe('an uploaded file', () => {
  test('is imported while it comes, and its bad rows can be fetched', async () => {
    const { status, lines } = await send(mixed, { name: 'März "1".csv' });
    expect(status).toBe(200);
    expect(lines[0]).toEqual({ rows: 5, bytes: expect.any(Number) });
    expect(lines.at(-1)).toMatchObject({
      formatName: 'Shopify orders export',
      wasDone: false,
      run: { state: 'done', rowsDone: 5, rowsBad: 2, orders: { added: 3, changed: 0, past: 0 }, importedBy: 'Lea' },
    });
    expect(await findOrdersById(server.store, '#1003')).toHaveLength(1);
    const list = await get(`/imports/${digestOf(mixed)}/rejected.csv`);
    expect(list.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''M%C3%A4rz%20%221%22.csv.rejected.csv",
    );
    const text = await list.text();
    expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['line', '4', '6', '']);
    expect(text).toContain('4,"ends after 2 of 8 cells;');
    const chinese = await (await get(`/imports/${digestOf(mixed)}/rejected.csv?language=zh`)).text();
    expect(chinese).toMatch(/^行号,原因\r\n4,"本行只有 2 个单元格，应有 8 个；.*\r\n6,"Lineitem name：含有/u);
  });

  test('that was imported before changes nothing, in whatever way it came', async () => {
    await send(good);
    const { run: before } = (await (await get(`/imports/${digestOf(good)}`)).json()) as { run: OrderImport };
    const { lines } = await send(good, { name: 'again.csv' });
    expect(lines).toEqual([{ run: before, formatName: 'Shopify orders export', wasDone: true }]);
  });

  test('that is no order file is refused with the reason, large or not', async () => {
    const text = `city,people\n${'Bonn,5\n'.repeat(400_000)}`;
    const { lines } = await send(text);
    expect(lines).toEqual([
      { fault: { code: 'unknown', values: { formats: expect.any(Array), columns: ['city', 'people'] } } },
    ]);
    expect(await (await get('/imports')).json()).toEqual({ imports: [] });
  });

  test('that is not the one of its digest is not taken for it', async () => {
    const { lines } = await send(good, { digest: digestOf(mixed) });
    expect(lines.at(-1)).toEqual({ fault: { code: 'changed' } });
    const whole = await send(mixed);
    expect(whole.lines.at(-1)).toMatchObject({ wasDone: false, run: { rowsDone: 5, rowsBad: 2 } });
  });

  test('whose connection breaks goes on where it stopped', async () => {
    const text = [...allOrdersFile({ rows: 4000, seed: 3, today: new Date('2026-11-26') })].join('');
    const path = `/api/desk/orders/import?name=big.txt&digest=${digestOf(text)}`;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n`);
    socket.write(text.slice(0, text.length * 0.7));
    const partly = await until(async () => {
      const answer = await get(`/imports/${digestOf(text)}`);
      const { run } = (await answer.json()) as { run: OrderImport | null };
      return run && run.rowsDone >= 1000 ? run : undefined;
    });
    socket.destroy();
    await until(() => Promise.resolve(server.reports.length > 0 ? true : undefined));
    expect(partly.state).toBe('running');
    const { lines } = await send(text, { name: 'big.txt' });
    const last = lines.at(-1) as { run: OrderImport };
    expect(last.run).toMatchObject({ state: 'done', rowsDone: 4000, startedAt: partly.startedAt });
    const rejected = text.split('\n').filter((line) => line.startsWith('3,02123E+16')).length;
    expect(last.run.rowsBad).toBe(rejected);
  });

  test.each([
    ['without a name', { name: '' }, 'Name the file with ?name='],
    ['without a digest', { digest: 'abc' }, 'with &digest='],
  ])('%s is refused', async (_what, options, words) => {
    const { status, text } = await send(good, options);
    expect([status, text]).toEqual([400, expect.stringContaining(words)]);
  });

  test('beyond the size that is taken is refused before it is sent', async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    const path = `/api/desk/orders/import?name=a&digest=${'0'.repeat(64)}`;
    socket.write(`POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1000000001\r\n\r\n`);
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (data) => {
        resolve(data.toString());
      }),
    );
    socket.destroy();
    expect(answer).toContain('413');
    expect(answer).toContain('A file may have 1,000,000,000 bytes; split it.');
  });

  test('comes from a lead; agents see what was imported', async () => {
    const { status, text } = await send(good, { role: 'agent' });
    expect([status, text]).toEqual([403, expect.stringContaining('This needs the role lead')]);
    await send(good, { role: 'admin' });
    const { imports } = (await (await get('/imports', 'agent')).json()) as { imports: OrderImport[] };
    expect(imports.map(({ fileName }) => fileName)).toEqual(['orders.csv']);
    expect((await get(`/imports/${digestOf(good)}/rejected.csv`, 'agent')).status).toBe(403);
    expect(await (await get('/imports/unknown')).json()).toEqual({ run: null });
    expect((await get('/imports/unknown/rejected.csv')).status).toBe(404);
  });
});

async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (;;) {
    const value = await look();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
