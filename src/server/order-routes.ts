import { findOrders } from './orders/find-orders.ts';
import { importFile } from './orders/import-file.ts';
import { downloadRejected, listImports, showImport } from './orders/import-list.ts';
import type { Route } from './route.ts';

/** Agents look orders up and see what was imported; leads import. */
export const orderRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/desk/orders', role: 'agent', handle: findOrders },
  { method: 'GET', path: '/api/desk/orders/imports', role: 'agent', handle: listImports },
  { method: 'GET', path: '/api/desk/orders/imports/:digest', role: 'lead', handle: showImport },
  { method: 'GET', path: '/api/desk/orders/imports/:digest/rejected.csv', role: 'lead', handle: downloadRejected },
  { method: 'POST', path: '/api/desk/orders/import', role: 'lead', takes: 'stream', handle: importFile },
];
