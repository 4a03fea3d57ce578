import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The headers of a request of Node as the web has them. */
export function webHeaders({ headers }: Pick<IncomingMessage, 'headers'>): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((text): [string, string] => [name, text]),
    ),
  );
}

/** A request of Node as one of the web, its body read; `undefined` where the body has more bytes than are taken. */
export async function webRequest(
  request: IncomingMessage,
  { origin, mostBytes }: { readonly origin: string; readonly mostBytes: number },
): Promise<Request | undefined> {
  const body = await readBody(request, mostBytes);
  if (body === undefined) return undefined;
  const { method = 'GET', url = '/' } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  return new Request(new URL(url, origin), { method, headers: webHeaders(request), ...(hasBody && { body }) });
}

/** A request of Node as one of the web whose body comes piece by piece. */
export function webStream(request: IncomingMessage, origin: string): Request {
  const { method = 'POST', url = '/' } = request;
  const body = Readable.toWeb(request) as ReadableStream<Uint8Array>;
  // Undici takes a stream only where it is told that the answer may come before its end.
  const options = { method, headers: webHeaders(request), body, duplex: 'half' };
  return new Request(new URL(url, origin), options);
}

/** Bytes of a body, or `undefined` beyond a limit. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Left before its end, a request would by default take its connection with it, and the answer too.
  const parts = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  for await (const chunk of parts) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Sends an answer of the web through Node, piece by piece where it comes so. */
export async function sendAnswer(answer: Response, response: ServerResponse): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value);
  }
  addCookies(answer.headers.getSetCookie(), response);
  if (answer.body === null) response.end();
  else await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response);
}

/** Adds cookies to those that an answer sets already. */
export function addCookies(cookies: readonly string[], response: ServerResponse): void {
  for (const cookie of cookies) response.appendHeader('set-cookie', cookie);
}
