import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiHandler } from './api-handler.ts';
import { refuse } from './refuse.ts';
import { sendAnswer, webRequest } from './web-request.ts';

/** More than any request of the public API needs. */
const mostBytes = 16_384;

/** Lets a handler of the web's Request and Response answer a request of Node. */
export async function answerApi(
  handler: ApiHandler,
  { request, address }: { request: IncomingMessage; address: string },
  response: ServerResponse,
): Promise<void> {
  // The host of a request is the client's word; no handler goes by it.
  const asked = await webRequest(request, { origin: 'http://localhost', mostBytes });
  if (!asked) {
    response.setHeader('connection', 'close');
    refuse(response, 413, `Send at most ${mostBytes} bytes.`);
    return;
  }
  await sendAnswer(await handler(asked, address), response);
}
