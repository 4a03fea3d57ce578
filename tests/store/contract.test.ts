import { afterAll, beforeAll, describe } from 'vitest';
import { testEvents } from './contract/events.ts';
import { testImports } from './contract/imports.ts';
import { testKeys } from './contract/keys.ts';
import { testOrders } from './contract/orders.ts';
import { testSeveralProcesses } from './contract/several-processes.ts';
import { testTokens } from './contract/tokens.ts';
import { testDatabases } from './databases.ts';

// What the store promises, on each database that it runs on.
describe.each(testDatabases())('the store on $name', (database) => {
  beforeAll(database.start);
  afterAll(database.stop);

  describe('with several servers', () => {
    testSeveralProcesses(database);
  });
  describe('keeps events', () => {
    testEvents(database);
  });
  describe('keeps orders', () => {
    testOrders(database);
  });
  describe('keeps imports', () => {
    testImports(database);
  });
  describe('keeps tokens', () => {
    testTokens(database);
  });
  describe('encrypts', () => {
    testKeys(database);
  });
});
