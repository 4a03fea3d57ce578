import { deskRoutes } from './desk-routes.ts';
import { orderRoutes } from './order-routes.ts';
import type { Route } from './route.ts';

/** Every address of the internal API, by area. */
export const routes: readonly Route[] = [...deskRoutes, ...orderRoutes];
