import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtDeskFiles } from '../../../src/server/desk/desk-files.ts';
import { deskServer } from './desk-server.ts';

let folder = '';
const server = deskServer((name) => builtDeskFiles(folder)(name));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replybook-files-'));
  await writeFile(join(folder, 'library.json'), '{"digest":"1"}');
  await writeFile(join(folder, 'library-de.json'), '{"locale":"de"}');
  await writeFile(join(folder, 'lexicon-de.json'), '{"concepts":{}}');
  await writeFile(join(folder, 'model.json'), '{"format":1}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ['/api/desk/library', '{"digest":"1"}'],
  ['/api/desk/library/de', '{"locale":"de"}'],
  ['/api/desk/lexicon/de', '{"concepts":{}}'],
  ['/api/desk/model', '{"format":1}'],
])('%s is the file that the build left, for this browser alone', async (path, text) => {
  const answer = await server.get(path);
  expect([answer.status, answer.text]).toEqual([200, text]);
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('private, no-cache');
});

test('a browser that has the file is told so, and gets a new one once it changes', async () => {
  const etag = (await server.get('/api/desk/library')).headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/"[\w-]{22}"$/u);
  const again = await server.get('/api/desk/library', undefined, { 'if-none-match': `"other", ${etag}` });
  expect([again.status, again.text]).toEqual([304, '']);
  expect(again.headers.get('etag')).toBe(etag);
  await writeFile(join(folder, 'library.json'), '{"digest":"2"}');
  const changed = await server.get('/api/desk/library', undefined, { 'if-none-match': etag });
  expect([changed.status, changed.text]).toEqual([200, '{"digest":"2"}']);
});

test.each(['xx', '..%2fmodel', '../model', 'de.json'])('the language "%s" has no file', async (locale) => {
  const answer = await server.get(`/api/desk/lexicon/${locale}`.replace('../', '%2e%2e%2f'));
  expect(answer.status).toBe(404);
});
