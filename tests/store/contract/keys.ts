import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StoreSettings } from '../../../src/store/open-store-fs.ts';
import { findOrder } from '../../../src/store/read-orders.ts';
import { saveOrders } from '../../../src/store/save-orders.ts';
import { openTestStore, type TestDatabase } from '../databases.ts';
import { freshStore } from './fresh-store.ts';
import { saving, whole } from './saving.ts';

const newKey = (): string => randomBytes(32).toString('base64');

async function openAndClose(settings: StoreSettings): Promise<void> {
  await (await openTestStore(settings)).close();
}

export function testKeys(database: TestDatabase): void {
  const fresh = freshStore(database);

  test('names and tracking, which stand in none of its files', async () => {
    await saveOrders(fresh.store, [whole], saving);
    const files = await database.files(fresh.settings, fresh.store);
    const holds = (text: string): boolean => files.some((bytes) => bytes.includes(text));
    // Looked for in the right files: what is not encrypted is found.
    expect([whole.order_id, 'KET-17-M'].map(holds)).toEqual([true, true]);
    const secrets = [whole.first_name!, 'JD0146000091827364', 'dhl.example'];
    expect(secrets.filter(holds)).toEqual([]);
  });

  test('so that a value does not open as that of another order', async () => {
    await saveOrders(fresh.store, [whole, { ...whole, order_id: 'another' }], saving);
    const [one] = await fresh.store.db
      .selectFrom('orders')
      .select('first_name_sealed')
      .where('order_id', '=', whole.order_id)
      .execute();
    await fresh.store.db.updateTable('orders').set(one!).where('order_id', '=', 'another').execute();
    await expect(findOrder(fresh.store, { channel: 'amazon', order_id: 'another' })).rejects.toThrow(
      'A value of the store (first_name of amazon another) was changed outside Replybook, or moved from another place.',
    );
  });

  test('with a key file of its own, which it makes once', async () => {
    const { settings } = fresh;
    const file = join(settings.folder, 'key');
    const key = await readFile(file, 'utf8');
    expect(Buffer.from(key, 'base64')).toHaveLength(32);
    await openAndClose(settings);
    expect(await readFile(file, 'utf8')).toBe(key);
  });

  test('and says so when the key is another', async () => {
    const { settings } = fresh;
    await expect(openAndClose({ ...settings, key: newKey() })).rejects.toThrow(
      /is encrypted with the key [0-9a-f]{8}, but REPLYBOOK_KEY holds [0-9a-f]{8}\. Put the right key there/u,
    );
  });

  test('and says so when the key is gone, rather than make another', async () => {
    const { settings } = fresh;
    const file = join(settings.folder, 'key');
    await rm(file);
    await expect(openAndClose(settings)).rejects.toThrow(/key is not there\. Put it back from your backup/u);
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  test.each([
    ['short', 'cmVwbHlib29r'],
    ['made of words', 'a secret that I made up'],
    ['empty', ' , '],
  ])('and refuses a key that is %s', async (_what, key) => {
    await expect(openAndClose({ ...fresh.settings, key })).rejects.toThrow(
      /^REPLYBOOK_KEY (?:holds what is no key: a key is 32 random bytes in base64|is empty)\. Make one with: openssl/u,
    );
  });

  test('with a new key, while the old one behind it still opens what it closed', async () => {
    const { settings } = fresh;
    const file = join(settings.folder, 'key');
    await saveOrders(fresh.store, [whole], saving);
    const [old, later] = [(await readFile(file, 'utf8')).trim(), newKey()];
    await writeFile(file, `${later}\n${old}\n`);
    const rotated = await openTestStore(settings);
    expect(await findOrder(rotated, whole)).toEqual(saving.merge(whole, whole));
    await saveOrders(rotated, [{ ...whole, order_id: 'later' }], saving);
    await rotated.close();
    // The old key alone no longer opens the store; the new one alone does, and what only the old one opens says so.
    await expect(openAndClose({ ...settings, key: old })).rejects.toThrow(/Put the right key there/u);
    const alone = await openTestStore({ ...settings, key: later });
    expect(await findOrder(alone, { channel: 'amazon', order_id: 'later' })).toMatchObject({
      first_name: whole.first_name,
    });
    await expect(findOrder(alone, whole)).rejects.toThrow(/the keys at hand are [0-9a-f]{8}\. Put the old key behind/u);
    await alone.close();
  });
}
