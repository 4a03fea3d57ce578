import type { Route } from './route.ts';

/** Every address of the internal API, by area. */
export const routes: readonly Route[] = [];
