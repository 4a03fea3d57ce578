import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tryPassword } from '../../../src/server/sign-in/attempt-limits.ts';
import type { Visit } from '../../../src/server/sign-in/visit.ts';
import { openStoreBySettings } from '../../../src/store/open-store-fs.ts';
import type { Store } from '../../../src/store/store.ts';
import { testDatabases } from '../../store/databases.ts';

describe.each(testDatabases())('tries of passwords, counted in $name', (database) => {
  let store: Store;
  let time = new Date('2026-11-26T09:00:00Z');

  beforeAll(async () => {
    await database.start();
    store = await openStoreBySettings(await database.newStore(), () => undefined);
  });
  afterAll(async () => {
    await store.close();
    await database.stop();
  });

  const attempt = (email: string, address: string): ReturnType<typeof tryPassword> =>
    tryPassword({ store, address, now: () => time } as Visit, email);

  test('one place cannot try many accounts; a household counts as one place', async () => {
    for (let tries = 0; tries < 50; tries += 1) {
      expect((await attempt(`person${tries}@example.com`, `2001:db8::${tries}`)).wait).toBe(0);
    }
    expect((await attempt('last@example.com', '2001:db8::99')).wait).toBe(900);
    expect((await attempt('last@example.com', '2001:db8:0:1::1')).wait).toBe(0);
  });

  test('an office behind one address signs in as often as it likes', async () => {
    for (let tries = 0; tries < 120; tries += 1) {
      const { wait, wasRight } = await attempt(`agent${tries}@example.com`, '198.51.100.1');
      expect(wait).toBe(0);
      await wasRight();
    }
  });

  test('from many places together an account is locked late, and for an hour', async () => {
    for (let tries = 0; tries < 50; tries += 1) {
      expect((await attempt('boss@example.com', `203.0.113.${tries}`)).wait).toBe(0);
    }
    expect((await attempt('Boss@example.com ', '203.0.113.200')).wait).toBe(3600);
    time = new Date(time.getTime() + 3_600_000);
    expect((await attempt('boss@example.com', '203.0.113.200')).wait).toBe(0);
  });

  test('what is typed for an address is not kept', async () => {
    await attempt('my secret password', '203.0.113.77');
    const rows = await store.db.selectFrom('sign_in_attempts').select('key').execute();
    expect(JSON.stringify(rows)).not.toMatch(/secret|203\.0/u);
  });
});
