import { expect, test } from 'vitest';
import { isOwnRequest, ownOrigin } from '../../../src/server/sign-in/own-origin.ts';

const at = (
  headers: Record<string, string>,
  { proxies = 0, siteUrl, encrypted = false }: { proxies?: number; siteUrl?: string; encrypted?: boolean } = {},
): string => ownOrigin({ headers, socket: { encrypted } as never }, { proxies, siteUrl });

test('the origin is what the client asked for', () => {
  expect(at({ host: 'localhost:4321' })).toBe('http://localhost:4321');
  expect(at({ host: 'desk.example.com' }, { encrypted: true })).toBe('https://desk.example.com');
  expect(at({})).toBe('http://localhost');
  expect(at({ host: 'a b' })).toBe('http://localhost');
});

test('a proxy is believed only where the operator says that there is one', () => {
  const headers = { host: '10.0.0.5:4321', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'desk.example.com' };
  expect(at(headers)).toBe('http://10.0.0.5:4321');
  expect(at(headers, { proxies: 1 })).toBe('https://desk.example.com');
});

test('SITE_URL tells the scheme of its own host, and of no other', () => {
  const siteUrl = 'https://desk.example.com';
  expect(at({ host: 'desk.example.com' }, { siteUrl })).toBe('https://desk.example.com');
  expect(at({ host: 'other.example.com' }, { siteUrl })).toBe('http://other.example.com');
});

test('a request is our own where the browser says so in every way that it can', () => {
  const origin = 'https://desk.example.com';
  const own = (headers: Record<string, string>): boolean => isOwnRequest(new Headers(headers), origin);
  expect(own({ origin })).toBe(true);
  expect(own({ origin, 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(own({ origin, 'sec-fetch-site': 'same-site' })).toBe(false);
  expect(own({ origin: 'http://desk.example.com' })).toBe(false);
  expect(own({ origin: 'null' })).toBe(false);
  expect(own({ 'sec-fetch-site': 'same-origin' })).toBe(false);
});
