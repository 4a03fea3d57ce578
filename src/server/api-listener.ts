import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiHandler } from './api-handler.ts';

/** More than any request of the API needs. */
const mostBytes = 16_384;

/** Lets a handler of the web's Request and Response answer a request of Node. */
export async function answerApi(
  handler: ApiHandler,
  { request, address }: { request: IncomingMessage; address: string },
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    response.writeHead(413, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end(`Send at most ${mostBytes} bytes.\n`);
    return;
  }
  const answer = await handler(toWeb(request, body), address);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
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

function toWeb({ method = 'GET', url = '/', headers }: IncomingMessage, body: Buffer<ArrayBuffer>): Request {
  const list = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((text): [string, string] => [name, text]),
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  // The host of a request is the client's word; no handler goes by it.
  return new Request(new URL(url, 'http://localhost'), { method, headers: list, ...(hasBody && { body }) });
}
