import { expect, test } from 'vitest';
import { addOrderToken, orderTokens, revokeOrderToken, useOrderToken } from '../../../src/store/order-tokens-fs.ts';
import { purgeImports } from '../../../src/store/purge-imports.ts';
import type { TestDatabase } from '../databases.ts';
import { freshStore } from './fresh-store.ts';

const now = new Date('2026-11-26T10:00:00Z');
const shop = { name: 'web-shop', expiresOn: '2027-11-26' };

export function testTokens(database: TestDatabase): void {
  const fresh = freshStore(database);

  test('of which it knows no more than their hash', async () => {
    const token = await addOrderToken(fresh.store, shop, now);
    expect(token).toMatch(/^rbo_[\w-]{43}$/u);
    const files = await database.files(fresh.settings, fresh.store);
    const holds = (text: string): boolean => files.some((bytes) => bytes.includes(text));
    expect([holds('web-shop'), holds(token!), holds(token!.slice(4))]).toEqual([true, false, false]);
  });

  test('with the day on which they were used last', async () => {
    const token = await addOrderToken(fresh.store, shop, now);
    const kept = { ...shop, createdOn: '2026-11-26' };
    expect(await orderTokens(fresh.store)).toEqual([kept]);
    expect(await useOrderToken(fresh.store, token!, now)).toEqual(kept);
    expect(await orderTokens(fresh.store)).toEqual([{ ...kept, usedOn: '2026-11-26' }]);
    expect(await useOrderToken(fresh.store, `${token!}x`, now)).toBeUndefined();
  });

  test('one per name, until they are revoked', async () => {
    const token = await addOrderToken(fresh.store, shop, now);
    expect(await addOrderToken(fresh.store, shop, now)).toBeUndefined();
    expect(await revokeOrderToken(fresh.store, 'web-shop')).toBe(true);
    expect(await revokeOrderToken(fresh.store, 'web-shop')).toBe(false);
    expect(await useOrderToken(fresh.store, token!, now)).toBeUndefined();
    expect(await addOrderToken(fresh.store, shop, now)).not.toBe(token);
  });

  test('and forgets them 30 days after they expired', async () => {
    const token = await addOrderToken(fresh.store, { ...shop, expiresOn: '2026-11-30' }, now);
    await purgeImports(fresh.store, new Date('2026-12-30T10:00:00Z'));
    const late = await useOrderToken(fresh.store, token!, new Date('2026-12-30T10:00:00Z'));
    expect(late).toEqual({ name: 'web-shop', createdOn: '2026-11-26', expiresOn: '2026-11-30' });
    await purgeImports(fresh.store, new Date('2026-12-31T10:00:00Z'));
    expect(await orderTokens(fresh.store)).toEqual([]);
  });
}
