import { signal } from '@preact/signals';
import { forgetPages } from '../../shell/forget-pages.ts';

/** How the desk stands to its server. */
export type Connection = 'online' | 'offline' | 'signed-out';

export const connection = signal<Connection>('online');

/** The server could not be reached. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
}

/** The server answered, and not with what was asked for. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;

  constructor(status: number, text: string) {
    super(text);
    this.status = status;
  }
}

/**
 * Asks the server of the desk, and notes whether it is there and whether the session holds.
 *
 * @throws {NoConnection} where no answer comes
 */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { cache: 'no-store', ...init });
  } catch (cause) {
    connection.value = 'offline';
    throw new NoConnection(`No answer from ${path}.`, { cause });
  }
  connection.value = response.status === 401 ? 'signed-out' : 'online';
  if (response.status === 401) void forgetPages();
  return response;
}

/**
 * The JSON that the server has at a path.
 *
 * @throws {NoConnection | Refusal}
 */
export async function askJson<Result>(path: string): Promise<Result> {
  const response = await ask(path);
  if (!response.ok) throw new Refusal(response.status, (await response.text()).trim());
  return (await response.json()) as Result;
}
