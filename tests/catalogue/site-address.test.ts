import { expect, it } from 'vitest';
import { siteAddress } from '../../src/catalogue/site-address.ts';

it('takes an address without a path, with or without its final slash', () => {
  expect(siteAddress('https://help.example.com/')).toBe('https://help.example.com');
  expect(siteAddress('http://localhost:4321')).toBe('http://localhost:4321');
  expect(siteAddress(undefined)).toBeUndefined();
});

it.each(['foo', 'ftp://example.com', 'https://example.com/help/', 'https://example.com/?a', '//example.com'])(
  'refuses %s in words',
  (text) => {
    expect(() => siteAddress(text)).toThrow(`SITE_URL is "${text}"`);
  },
);
