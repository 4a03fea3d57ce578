import type { SavedOrders } from '../../model/order-import.ts';
import type { Order } from '../../model/order.ts';
import type { OrderToken } from '../../store/order-tokens-fs.ts';
import type { ApiHandler } from '../api-handler.ts';
import type { OrderSettings } from './book-settings.ts';
import { ordersJsonSchema, readOrdersBody } from './orders-body.ts';

export interface OrderApiScene {
  /** Whose token it is, an expired one included; `undefined` where nobody made it. */
  readonly useToken: (token: string) => Promise<OrderToken | undefined>;
  /** Counts a request of a program; gives the seconds to wait where it sent too many. */
  readonly secondsToWait: (name: string) => number;
  /** The same for requests of an address without a token that is taken. */
  readonly secondsToWaitOutside: (address: string) => number;
  readonly settings: () => Promise<OrderSettings>;
  readonly save: (orders: readonly Order[], settings: OrderSettings) => Promise<SavedOrders>;
  readonly now: () => Date;
}

/**
 * `POST /api/v1/orders`: keeps orders that a program sends, all of a request or none; the same orders again change
 * nothing. Answers JSON: what it did, or `error` with all `faults`.
 */
export function createOrderApi(scene: OrderApiScene): ApiHandler {
  return async (request, address) => {
    if (request.method !== 'POST') return refuse(405, { error: 'Send orders with POST.' }, { allow: 'POST' });
    const sender = await senderOf(request, scene);
    if ('error' in sender) {
      const wait = scene.secondsToWaitOutside(address);
      if (wait > 0) return tooMany(wait);
      return refuse(401, sender, { 'www-authenticate': 'Bearer realm="orders"' });
    }
    const wait = scene.secondsToWait(sender.name);
    if (wait > 0) return tooMany(wait);
    if (!/^application\/json\b/iu.test(request.headers.get('content-type') ?? '')) {
      return refuse(415, { error: 'Send orders as application/json.' });
    }
    const settings = await scene.settings();
    const body = await jsonOf(request);
    if ('error' in body) return refuse(400, { ...body, faults: [] });
    const read = readOrdersBody(body.value, settings.channels);
    if ('error' in read) return refuse(400, read);
    const saved = await scene.save(read.orders, settings);
    return Response.json({ received: read.orders.length, ...saved }, { headers: noStore });
  };
}

/** `GET /api/v1/orders/schema.json`: the JSON Schema of what is taken. */
export const showOrdersSchema: ApiHandler = (request) => {
  if (request.method !== 'GET') {
    return Promise.resolve(refuse(405, { error: 'Ask for the schema with GET.' }, { allow: 'GET' }));
  }
  const headers = { 'content-type': 'application/schema+json', 'cache-control': 'public, max-age=300' };
  return Promise.resolve(new Response(JSON.stringify(ordersJsonSchema), { headers }));
};

const noStore = { 'cache-control': 'no-store' };

async function senderOf(
  request: Request,
  { useToken, now }: OrderApiScene,
): Promise<OrderToken | { readonly error: string }> {
  const token = /^Bearer +(?<token>\S+)$/iu.exec(request.headers.get('authorization') ?? '')?.groups?.['token'];
  if (token === undefined) {
    return { error: 'Send a token as "Authorization: Bearer <token>"; replybook orders token add makes one.' };
  }
  const sender = await useToken(token);
  if (!sender) return { error: 'Nobody made this token, or it was revoked.' };
  const isOver = sender.expiresOn < now().toISOString().slice(0, 10);
  return isOver ? { error: `This token expired on ${sender.expiresOn}; make a new one.` } : sender;
}

async function jsonOf(request: Request): Promise<{ readonly value: unknown } | { readonly error: string }> {
  try {
    return { value: await request.json() };
  } catch (error) {
    return { error: `The body is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function tooMany(wait: number): Response {
  return refuse(429, { error: `Too many requests. Try again in ${wait} seconds.` }, { 'retry-after': String(wait) });
}

function refuse(status: number, answer: object, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(answer, { status, headers: { ...noStore, ...headers } });
}
