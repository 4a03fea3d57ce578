import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from '../../src/server/security-headers.ts';
import { createSiteHandler } from '../../src/server/site-handler.ts';
import { openStaticSite } from '../../src/server/static-site.ts';
import { ask, type HttpAnswer } from './http-answer.ts';

const long = 'A text that is worth compressing. '.repeat(50);

/** A site in French first, and German. */
const files: Readonly<Record<string, string>> = {
  'index.html':
    '<meta http-equiv="refresh" content="0; url=/fr/"><link rel="canonical" href="https://help.example/fr/"><a href="/de/">Deutsch</a> <a href="/fr/">Français</a>',
  'fr/index.html': 'accueil',
  'fr/404/index.html': 'page introuvable',
  'de/index.html': 'Startseite',
  'de/404/index.html': `nicht gefunden ${long}`,
  'de/rückgabe/index.html': 'Rückgabe',
  'it/index.html': 'a folder that the home page does not offer',
  '_assets/page.D4sd.css': 'a{}',
  'theme.js': '1',
};

/** Stands where Astro's handler does: says what reached it, or breaks. */
const reached = (url = ''): string => {
  if (url === '/breaks') throw new Error('no such table');
  return `reached ${url} ${long}`;
};

let folder = '';
let server: Server;
const reports: unknown[] = [];

function get(path: string, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  return send('GET', path, headers);
}

function send(method: string, path: string, headers: Record<string, string> = {}): Promise<HttpAnswer> {
  return ask({ port: (server.address() as AddressInfo).port, method, path, headers });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replybook-site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const handler = createSiteHandler(
    openStaticSite(folder),
    (request, response) => {
      response.setHeader('content-type', 'text/html').end(reached(request.url));
    },
    (error) => reports.push(error),
  );
  server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

describe('the site of a folder', () => {
  test('has the languages that its home page offers, the source language first', () => {
    expect(openStaticSite(folder).locales).toEqual(['fr', 'de']);
  });

  test('knows its files, and its pages by their final slash', () => {
    const { has } = openStaticSite(folder);
    expect(['/', '/fr/', '/theme.js', '/de/rückgabe/'].map(has)).toEqual([true, true, true, true]);
    expect(['/fr', '/gone/', '/de/404', '', '/../package.json'].map(has)).toEqual([false, false, false, false, false]);
  });

  test('of a folder that has not been built cannot be opened', () => {
    expect(() => openStaticSite(join(folder, 'gone'))).toThrow('ENOENT');
  });
});

describe('every answer', () => {
  test.each([
    ['a page', 'GET', '/fr/', 200],
    ['a file', 'GET', '/theme.js', 200],
    ['a page that does not exist', 'GET', '/de/gone/', 404],
    ['a redirect', 'GET', '/de', 301],
    ['the way to a language', 'GET', '/', 302],
    ['the head of a page', 'HEAD', '/fr/', 200],
    ['a refusal', 'POST', '/fr/', 405],
    ['a page that breaks', 'GET', '/breaks', 500],
    ['a malformed address', 'GET', '/%E0%A4%A', 200],
  ])('for %s carries the security headers', async (_what, method, path, status) => {
    const answer = await send(method, path);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject(securityHeaders);
    expect(answer.headers['cache-control']).toBeDefined();
  });
});

describe('the address /', () => {
  test('leads to the language that the reader prefers, and says that it depends on that', async () => {
    const { status, headers } = await get('/', { 'accept-language': 'it, de;q=0.5' });
    expect([status, headers.location]).toEqual([302, '/de/']);
    expect(headers.vary).toMatch(/accept-language/iu);
  });

  test('leads to the source language where the reader prefers none of ours', async () => {
    expect((await get('/')).headers.location).toBe('/fr/');
    expect((await get('/', { 'accept-language': 'ja' })).headers.location).toBe('/fr/');
  });
});

describe('an address without its final slash', () => {
  test('leads to the page, with the query as it was', async () => {
    const { status, headers } = await get('/de?q=a%2Fb&x=%C3%BC?');
    expect([status, headers.location]).toEqual([301, '/de/?q=a%2Fb&x=%C3%BC?']);
  });

  test('keeps letters beyond ASCII encoded', async () => {
    expect((await get('/de/r%C3%BCckgabe')).headers.location).toBe('/de/r%C3%BCckgabe/');
  });

  test('stays as it is where there is no such page', async () => {
    expect((await get('/desk')).status).toBe(200);
  });

  test('never leads to another site', async () => {
    for (const path of ['//de', '//evil.example', '/\\evil.example', '///de']) {
      expect((await get(path)).headers.location).toBeUndefined();
    }
  });
});

describe('a page that does not exist', () => {
  test.each([
    ['/de/gone/', 'nicht gefunden'],
    ['/de/gone', 'nicht gefunden'],
    ['/fr/x/y/z.html', 'page introuvable'],
    ['/fr/%E0%A4%A', 'page introuvable'],
    ['/fr/../../package.json', 'page introuvable'],
    ['/fr/..%2f..%2fpackage.json', 'page introuvable'],
    ['/fr/%00', 'page introuvable'],
  ])('says so in the language of its address: %s', async (path, words) => {
    const { status, headers, body } = await get(path);
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain(words);
  });

  test('has no body for HEAD', async () => {
    const { status, body } = await send('HEAD', '/de/gone/');
    expect([status, body.length]).toEqual([404, 0]);
  });

  test.each(['/gone', '/it/gone/', '/../../package.json', '/%2e%2e/package.json', '*'])(
    'is left to Astro outside the languages: %s',
    async (path) => {
      expect((await get(path)).body.toString()).toContain(`reached ${path} `);
    },
  );
});

describe('the time that an answer may be kept', () => {
  test('is a year for a file of _assets', async () => {
    expect((await get('/_assets/page.D4sd.css')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('is no time for one that is not there (yet)', async () => {
    expect((await get('/_assets/gone.css')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('is no time for a page', async () => {
    expect((await get('/fr/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });
});

describe('compression', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is %s where the reader takes it', async (encoding, open) => {
    const { headers, body } = await get('/desk/', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toMatch(/accept-encoding/iu);
    expect(open(body).toString()).toBe(`reached /desk/ ${long}`);
  });

  test('prefers brotli, and covers pages that do not exist', async () => {
    const { headers, body } = await get('/de/gone/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(body).toString()).toBe(files['de/404/index.html']);
  });

  test('is left out where the reader does not ask for it', async () => {
    expect((await get('/desk/')).headers['content-encoding']).toBeUndefined();
  });
});

describe('another method than reading', () => {
  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s of a page or a file is refused', async (method) => {
    for (const path of ['/', '/fr/', '/fr', '/theme.js']) {
      const { status, headers } = await send(method, path);
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD']);
    }
  });

  test('goes on to Astro where there is no such file', async () => {
    expect((await send('POST', '/api/votes')).body.toString()).toContain('reached /api/votes');
  });
});

describe('an answer that breaks', () => {
  test('is reported, says so without the reason, and is not kept; the server goes on', async () => {
    reports.length = 0;
    const { status, headers, body } = await get('/breaks');
    expect([status, headers['cache-control']]).toEqual([500, 'no-store']);
    expect(body.toString()).toBe('This page could not be made. Load it again in a moment.\n');
    expect(reports).toEqual([new Error('no such table')]);
    expect((await get('/fr/')).status).toBe(200);
  });
});
