import { AsyncLocalStorage } from 'node:async_hooks';

/** The bundle of the pages has a copy of this module of its own; both find the same storage here. */
const key = Symbol.for('replybook.page-locals');
const shared = globalThis as unknown as Partial<Record<symbol, AsyncLocalStorage<App.Locals>>>;
const storage = (shared[key] ??= new AsyncLocalStorage<App.Locals>());

/** Lets the pages that `show` makes see what the gate found out. */
export function withLocals<Result>(locals: App.Locals, show: () => Result): Result {
  return storage.run(locals, show);
}

/** What the gate found out about the request that is answered now; nobody where it was not asked. */
export function currentLocals(): App.Locals {
  return storage.getStore() ?? { user: undefined, language: 'en', page: {}, status: 200 };
}
