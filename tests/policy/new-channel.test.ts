import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { channelPolicies } from '../../src/policy/channel-policies.ts';
import { checkMessage } from '../../src/policy/check-message.ts';

const folder = await mkdtemp(join(tmpdir(), 'replybook-channel-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const channel = `name: Bazaar
kind: marketplace
format: plain
hosts: [bazaar.example]
sources:
  - { title: Seller rules, url: https://bazaar.example/rules, checked_on: 2026-11-20 }
`;

const rule = (id: string, body: string): string => `id: ${id}
severity: error
locales: [en]
message: Keep the buyer in the conversation here, and take this out.
evidence: V-official
source: { title: Seller rules, url: https://bazaar.example/rules, checked_on: 2026-11-20 }
${body}`;

it('holds the rules of a marketplace that only files in content/ know', async () => {
  await cp(resolve('content'), folder, { recursive: true });
  await mkdir(join(folder, 'policies/bazaar'));
  await writeFile(join(folder, 'channels/bazaar.yml'), channel);
  const link = 'kind: link\nsettings: { allow: [own, carriers], https: true }\n';
  const examples = 'examples: { bad: { en: [See https://shop.example.] }, ok: { en: [The label is here.] } }\n';
  await writeFile(join(folder, 'policies/bazaar/bazaar-link.yml'), rule('bazaar-link', link + examples));
  const sale = 'kind: concepts\nsettings: { any: [{ act: sells_elsewhere }] }\n';
  await writeFile(join(folder, 'policies/bazaar/bazaar-sale.yml'), rule('bazaar-sale', sale + examples));

  const { book, findings } = await readBook(folderFiles(folder, resolve('public')));
  expect(findings).toEqual([]);
  const policy = channelPolicies(book).get('bazaar');
  const broken = (text: string): string[] =>
    policy
      ? checkMessage({ text, channel: 'bazaar', locale: 'en' }, policy).map(({ ruleId }) => ruleId)
      : ['no policy'];
  expect(broken('Your order is at https://www.bazaar.example/orders.')).toEqual([]);
  expect(broken('Have a look at https://lamp-shop.com/sale.')).toEqual(['bazaar-link']);
  expect(broken('Order from our own website next time and save the fees.')).toEqual(['bazaar-sale']);
});
