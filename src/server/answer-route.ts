import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayActAs } from '../model/role.ts';
import type { SignedIn } from '../model/signed-in.ts';
import type { Store } from '../store/store.ts';
import { findRoute } from './find-route.ts';
import { refuse } from './refuse.ts';
import type { Route } from './route.ts';
import { sendAnswer, webRequest, webStream } from './web-request.ts';

/** More than a request of the API brings, where its route does not say otherwise. */
const usualBytes = 16_384;

/** A request of the API by somebody whom the gate let in. */
export interface RouteCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly origin: string;
  readonly user: SignedIn;
}

interface RouteScene {
  readonly routes: readonly Route[];
  readonly store: Store;
  readonly now: () => Date;
}

/** Answers by the route of a request, whose role it asks for. */
export async function answerRoute(call: RouteCall, { routes, store, now }: RouteScene): Promise<void> {
  const { request, response, path, origin, user } = call;
  const { method = 'GET' } = request;
  const found = findRoute(routes, method, path);
  if ('methods' in found) {
    if (found.methods.length === 0) {
      refuse(response, 404, `There is nothing at ${path}.`);
      return;
    }
    response.setHeader('allow', found.methods.join(', '));
    refuse(response, 405, `Ask ${path} with ${found.methods.join(' or ')}.`);
    return;
  }
  const { route, params } = found;
  if (!mayActAs(user.role, route.role)) {
    refuse(response, 403, `This needs the role ${route.role}; yours is ${user.role}.`);
    return;
  }
  const brings = method === 'POST' || method === 'PUT';
  const isStream = brings && route.takes === 'stream';
  if (brings && !isStream && !/^application\/json\b/iu.test(request.headers['content-type'] ?? '')) {
    refuse(response, 415, 'Send application/json.');
    return;
  }
  const mostBytes = route.mostBytes ?? usualBytes;
  const asked = isStream ? webStream(request, origin) : await webRequest(request, { origin, mostBytes });
  if (!asked) {
    response.setHeader('connection', 'close');
    refuse(response, 413, `Send at most ${mostBytes} bytes.`);
    return;
  }
  await sendAnswer(await route.handle(asked, { user, store, now, params }), response);
}
