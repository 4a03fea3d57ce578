import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Role } from '../../../src/model/role.ts';
import { createDeskRoutes } from '../../../src/server/desk-routes.ts';
import type { DeskFiles } from '../../../src/server/desk/desk-files.ts';
import { findRoute } from '../../../src/server/find-route.ts';
import type { Store } from '../../../src/store/store.ts';
import { openTestStore } from '../../store/databases.ts';

export const now = new Date('2026-11-26T18:00:00.000Z');

/** An answer as tests read it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface DeskServer {
  readonly store: Store;
  readonly get: (path: string, who?: Who, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly post: (path: string, body: unknown, who?: Who) => Promise<Answer>;
}

export interface Who {
  readonly id: string;
  readonly role: Role;
}

export const ada: Who = { id: 'ada', role: 'agent' };
export const lea: Who = { id: 'lea', role: 'lead' };

/** The desk's routes on a new store for each test, as the gate calls them for somebody whom it let in. */
export function deskServer(files: DeskFiles = () => Promise.resolve(undefined)): DeskServer {
  const routes = createDeskRoutes(files);
  let store: Store | undefined;
  let folder = '';
  const current = (): Store => {
    if (!store) throw new Error('The store is open during a test only.');
    return store;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replybook-desk-'));
    store = await openTestStore({ folder, databaseUrl: undefined, key: undefined });
  });
  afterEach(async () => {
    await current().close();
    await rm(folder, { recursive: true, force: true });
  });

  const ask = async (path: string, init: RequestInit, { id, role }: Who): Promise<Answer> => {
    const found = findRoute(routes, init.method ?? 'GET', path);
    if (!('route' in found)) throw new Error(`There is no route ${path}.`);
    const user = { id, name: `${id} of the team`, email: `${id}@example.com`, role };
    const answer = await found.route.handle(new Request(`http://localhost${path}`, init), {
      user,
      store: current(),
      now: () => now,
      params: found.params,
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return {
    get store() {
      return current();
    },
    get: (path, who = ada, headers = {}) => ask(path, { headers }, who),
    post: (path, body, who = ada) =>
      ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }, who),
  };
}
