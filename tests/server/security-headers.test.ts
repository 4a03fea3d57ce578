import { describe, expect, test } from 'vitest';
import { cacheControl, securityHeaders } from '../../src/server/security-headers.ts';

const policy = new Map(
  securityHeaders['content-security-policy']!.split('; ').map((part) => [
    part.split(' ')[0]!,
    part.split(' ').slice(1),
  ]),
);

describe('the security headers', () => {
  test('allow nothing by default, and nothing inline, evaluated or from elsewhere', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => !["'self'", "'none'"].includes(source))).toEqual([]);
  });

  test('keep the site out of frames, forms on the site and addresses free of <base>', () => {
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
  });

  test('let pages load what they use: scripts, styles, pictures, the search index and workers', () => {
    const used = ['script-src', 'style-src', 'img-src', 'connect-src', 'worker-src'];
    expect(used.map((name) => policy.get(name))).toEqual(used.map(() => ["'self'"]));
  });

  test('stop browsers from guessing types, telling whole addresses and offering sensors', () => {
    expect(securityHeaders['x-content-type-options']).toBe('nosniff');
    expect(securityHeaders['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(securityHeaders['permissions-policy']).toContain('camera=()');
  });

  test('can stand in HTTP and in a _headers file: lower-case names, values of one line', () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(name).toMatch(/^[a-z-]+$/u);
      expect(value).toMatch(/^[\x20-\x7E]+$/u);
    }
  });
});

describe('the time that a file may be kept', () => {
  test.each(['/_assets/page.D4sd.css', '/search-index/en-0123456789ab.json'])(
    'is a year where its name changes with its content: %s',
    (path) => {
      expect(cacheControl(path)).toBe('public, max-age=31536000, immutable');
    },
  );

  test.each(['/', '/en/', '/theme.js', '/en/search.json', '/_assetsother/x', '/en/_assets/x'])(
    'is no time without asking for %s',
    (path) => {
      expect(cacheControl(path)).toBe('public, max-age=0, must-revalidate');
    },
  );
});
