import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '../refuse.ts';
import { addCookies, readBody } from '../web-request.ts';
import type { PageState } from './page-state.ts';
import type { Page } from './pages.ts';
import type { Visit } from './visit.ts';

/** More than any form of ours brings. */
const mostBytes = 16_384;

interface PageCall {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly page: Page;
  readonly visit: Omit<Visit, 'form'>;
  readonly oidcName: string | undefined;
}

type Show = (locals: { readonly page: PageState; readonly status: number }) => void | Promise<void>;

/** Lets a page of the sign-in say what it shows, or take its form; a form is answered with another page to go to. */
export async function answerPage(call: PageCall, show: Show): Promise<void> {
  const { request, response, page, visit, oidcName } = call;
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const handle = isReading ? page.show : request.method === 'POST' ? page.change : undefined;
  if (!handle) {
    response.setHeader('allow', [page.show && 'GET, HEAD', page.change && 'POST'].filter(Boolean).join(', '));
    refuse(response, 405, 'This page takes no such request.');
    return;
  }
  const form = isReading ? new URLSearchParams() : await readForm(request);
  if (!form) {
    response.setHeader('connection', 'close');
    refuse(response, 413, 'Send a form as application/x-www-form-urlencoded, of at most 16 KB.');
    return;
  }
  const answer = await handle({ ...visit, form });
  addCookies(answer.cookies ?? [], response);
  if ('goTo' in answer) {
    response.writeHead(303, { location: answer.goTo }).end();
    return;
  }
  await show({
    page: { ...answer.show, ...(oidcName !== undefined && { oidcName }) },
    status: answer.status ?? 200,
  });
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/iu.test(request.headers['content-type'] ?? '')) return undefined;
  const body = await readBody(request, mostBytes);
  return body && new URLSearchParams(body.toString('utf8'));
}
