import { expect, test } from 'vitest';
import { findRoute } from '../../src/server/find-route.ts';
import type { Route } from '../../src/server/route.ts';

const route = (method: Route['method'], path: string): Route => ({
  method,
  path,
  role: 'agent',
  handle: () => Promise.resolve(new Response()),
});
const [list, one, change] = [
  route('GET', '/api/desk/orders'),
  route('GET', '/api/desk/orders/:id'),
  route('PUT', '/api/desk/orders/:id'),
];
const routes = [list, one, change];

test('a route is found by method and path, and gives the parts that it names as they are written', () => {
  expect(findRoute(routes, 'GET', '/api/desk/orders')).toEqual({ route: list, params: {} });
  expect(findRoute(routes, 'HEAD', '/api/desk/orders')).toEqual({ route: list, params: {} });
  expect(findRoute(routes, 'PUT', '/api/desk/orders/302-A1')).toEqual({ route: change, params: { id: '302-A1' } });
});

test('a path with other methods gives them; one without routes gives none', () => {
  expect(findRoute(routes, 'DELETE', '/api/desk/orders/1')).toEqual({ methods: ['GET', 'PUT'] });
  for (const path of ['/api/desk', '/api/desk/orders/', '/api/desk/orders/1/2']) {
    expect(findRoute(routes, 'GET', path)).toEqual({ methods: [] });
  }
});
