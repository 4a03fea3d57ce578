import { addressHeader } from './auth-options.ts';
import type { Visit } from './visit.ts';

/** What better-auth said. */
export interface AuthAnswer {
  readonly isOk: boolean;
  /** The name of what it refused for, like `INVALID_CODE`. */
  readonly code: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
  /** Cookies to set, as header lines. */
  readonly cookies: readonly string[];
  /** Seconds to wait where the address asked too often; otherwise 0. */
  readonly wait: number;
}

/** Asks better-auth on behalf of a visitor, whose request was proven to be our own. */
export async function askAuth(
  visit: Visit,
  path: string,
  body: Readonly<Record<string, unknown>>,
): Promise<AuthAnswer> {
  const answer = await visit.auth.handler(
    new Request(`${visit.origin}/api/auth${path}`, {
      method: 'POST',
      headers: headersOf(visit, { 'content-type': 'application/json', origin: visit.origin }),
      body: JSON.stringify(body),
    }),
  );
  const data = recordOf(await answer.text());
  return {
    isOk: answer.ok,
    code: typeof data['code'] === 'string' ? data['code'] : undefined,
    data,
    cookies: answer.headers.getSetCookie(),
    wait: answer.status === 429 ? Number(answer.headers.get('x-retry-after') ?? 60) : 0,
  };
}

/** Lets better-auth answer the way back from the OpenID provider. */
export function passToAuth(visit: Visit, path: string): Promise<Response> {
  const address = `${visit.origin}/api/auth${path}?${visit.query.toString()}`;
  return visit.auth.handler(new Request(address, { headers: headersOf(visit, {}) }));
}

function headersOf({ headers, address }: Visit, others: Readonly<Record<string, string>>): Headers {
  const kept = ['cookie', 'user-agent'].flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Headers([...kept, [addressHeader, address], ...Object.entries(others)]);
}

function recordOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
