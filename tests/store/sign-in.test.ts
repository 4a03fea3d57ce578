import { afterAll, beforeAll, describe } from 'vitest';
import { testSignIn } from './contract/sign-in.ts';
import { testDatabases } from './databases.ts';

describe.each(testDatabases())('the store on $name keeps', (database) => {
  beforeAll(database.start);
  afterAll(database.stop);

  testSignIn(database);
});
