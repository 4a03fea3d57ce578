import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/server/security-headers.ts';
import { ask, type HttpAnswer } from '../server/http-answer.ts';
import { builtFiles, builtText, readSiteBook } from './built-site.ts';

const start = join(import.meta.dirname, '..', '..', 'src', 'server', 'start.ts');
const stylesheet = [...builtFiles.keys()].find((path) => /^\/_assets\/.*\.css$/u.test(path))!;

let server: ChildProcess;
let port = 0;
let data = '';

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'replybook-served-'));
  const store = { REPLYBOOK_DATA: data, DATABASE_URL: '', REPLYBOOK_KEY: '' };
  const env = { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', ...store };
  server = spawn('node', [start], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  // What the server says later goes nowhere, but its pipe must stay open.
  for await (const chunk of server.stdout!.iterator({ destroyOnReturn: false })) {
    output += String(chunk);
    const address = /The help centre is at http:\/\/127\.0\.0\.1:(?<port>\d+)\//u.exec(output);
    if (!address) continue;
    port = Number(address.groups!['port']);
    server.stdout!.resume();
    return;
  }
  throw new Error(`The server ended before it listened: ${output}`);
});

afterAll(async () => {
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  await rm(data, { recursive: true });
});

function get(path: string, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  return ask({ port, path, headers });
}

describe('the server of the built site', () => {
  test.each([
    ['a page', '/en/', 200],
    ['a file', '/theme.js', 200],
    ['an asset', stylesheet, 200],
    ['an asset that is gone', '/_assets/gone.js', 404],
    ['a page that does not exist', '/de/gone/', 404],
    ['a page outside the languages', '/gone/', 404],
    ['a page without its slash', '/en/search', 301],
    ['the way to a language', '/', 302],
    ['an answer on demand', '/api/health', 200],
    ['a search', '/api/search?q=refund&locale=en', 200],
    ['an address of the API that does not exist', '/api/gone', 404],
    ['a malformed address', '/%E0%A4%A', 400],
  ])('gives %s the security headers, and says how long it may be kept', async (_what, path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(securityHeaders);
    const kept = path === stylesheet ? /immutable/u : /must-revalidate|no-store|private/u;
    expect(answer.headers['cache-control']).toMatch(kept);
  });

  test('sends a page as it was built, and only its head for HEAD', async () => {
    const page = await get('/ja/search/');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.body.toString()).toBe(builtText('/ja/search/index.html'));
    const head = await ask({ port, path: '/ja/search/', method: 'HEAD' });
    expect([head.status, head.body.length, head.headers.etag]).toEqual([200, 0, page.headers.etag]);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('compresses pages and assets with %s', async (encoding, open) => {
    for (const [path, file] of [['/en/', '/en/index.html'] as const, [stylesheet, stylesheet] as const]) {
      const { headers, body } = await get(path, { 'accept-encoding': encoding });
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers.vary).toMatch(/accept-encoding/iu);
      expect(open(body).toString()).toBe(builtText(file));
    }
  });

  test('does not send a page again that the reader has', async () => {
    const { headers } = await get('/en/');
    const again = await get('/en/', { 'if-none-match': headers.etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await get('/en/', { 'if-none-match': '"another"' })).status).toBe(200);
  });

  test.each([
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e%2f%2e%2e%2fpackage.json',
    '/en/../../../package.json',
    '/..%5c..%5cpackage.json',
    '/_assets/../../server/entry.mjs',
    '/.build-stamp',
    '/.git/config',
    '/%00',
    '/en/%00/',
  ])('gives nothing outside the public folder: %s', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toMatch(/"dependencies"|import\s*\{|\[core\]/u);
  });

  test('refuses to change a page', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await ask({ port, path: '/en/', method });
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
  });

  test('answers a monitor, which keeps nothing', async () => {
    const { headers, body } = await get('/api/health');
    expect(JSON.parse(body.toString())).toEqual({ status: 'ok' });
    expect(headers['cache-control']).toBe('no-store');
  });

  test('searches the public articles, and none for staff', async () => {
    const { book } = await readSiteBook();
    const staff = book.faqs.filter(({ data }) => data.audience !== 'public');
    expect(staff.length).toBeGreaterThan(0);
    for (const { locale, path, data } of staff) {
      const { status, body } = await get(`/api/search?${new URLSearchParams({ q: data.title, locale, limit: '50' })}`);
      const { hits } = JSON.parse(body.toString()) as { hits: { id: string; url: string }[] };
      expect([status, hits.map(({ id }) => id)]).toEqual([200, expect.not.arrayContaining([path])]);
      for (const { url } of hits) expect(builtFiles.has(`${url}index.html`)).toBe(true);
    }
  });

  test('keeps its store in the folder that it is told', async () => {
    expect((await readdir(data)).toSorted()).toEqual(expect.arrayContaining(['key', 'replybook.sqlite']));
  });

  test('offers static hosts the same headers in a file', () => {
    const lines = builtText('/_headers').split('\n');
    for (const [name, value] of Object.entries(securityHeaders)) expect(lines).toContain(`  ${name}: ${value}`);
    expect(lines[0]).toBe('/*');
  });
});
