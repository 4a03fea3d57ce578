import fc from 'fast-check';
import { expect, test } from 'vitest';
import { home, ownPath } from '../../../src/server/sign-in/own-path.ts';

test.each(['/desk/', '/desk', '/desk/orders/?id=1&x=%26#top', '/lead/reports/', '/desk/?to=%2Flead'])(
  '%s is a page of ours',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  undefined,
  null,
  '',
  'desk/',
  '/',
  '/en/',
  '/sign-in/',
  '/desktop',
  '/api/desk/me',
  '//evil.example/desk/',
  '/\\evil.example',
  '/desk//evil.example',
  '/desk/\\evil.example',
  '/desk/..//evil.example',
  '/desk/../../evil',
  '/desk/../sign-in/',
  '/desk/%2e%2e/api/desk/me',
  'https://evil.example/desk/',
  'javascript:alert(1)',
  '/desk/\nSet-Cookie: a=b',
  '/\t/evil.example',
  ' /desk/',
  '/desk@evil.example',
  '/desk/\u202eevil',
])('%j leads home', (path) => {
  expect(ownPath(path)).toBe(home);
});

test('whatever it is given, it stays on this site and in the desk', () => {
  const part = fc.constantFrom(
    '/',
    '//',
    '\\',
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '@',
    ':',
    '?',
    '#',
    'desk',
    'lead',
    'evil.example',
    '\t',
    'https:',
  );
  const path = fc.oneof(
    fc.string(),
    fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(path, (end) => {
      const url = new URL(ownPath(`/desk/${end}`), 'https://own.example/');
      expect(url.origin).toBe('https://own.example');
      expect(url.pathname).toMatch(/^\/(?:desk|lead)(?:\/|$)/u);
    }),
  );
});
