import type { Role } from '../model/role.ts';
import type { SignedIn } from '../model/signed-in.ts';
import type { Store } from '../store/store.ts';

/** What a handler is told beside the request. */
export interface RouteContext {
  readonly user: SignedIn;
  readonly store: Store;
  readonly now: () => Date;
  /** The parts of the path that the route names: `id` of `/api/desk/orders/:id`. */
  readonly params: Readonly<Record<string, string>>;
}

/**
 * An address of the internal API. The gate (gate.ts) lets in who has the role, and a changing request only where it
 * comes from our own pages.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Like `/api/desk/uses` or `/api/desk/orders/:id`. */
  readonly path: string;
  /** The least role. */
  readonly role: Role;
  /** What a changing request brings: JSON, where nothing is said, or a file of any kind that comes as a stream. */
  readonly takes?: 'json' | 'stream';
  /** Bytes of JSON that are taken; 16,384 where nothing is said. */
  readonly mostBytes?: number;
  readonly handle: (request: Request, context: RouteContext) => Promise<Response>;
}
