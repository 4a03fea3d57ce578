import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { clientAddress, proxiesOf } from '../../src/server/client-address.ts';

const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: '10.0.0.1' });

test.each([
  ['without proxies, what the client says counts for nothing', 0, '198.51.100.9', '10.0.0.1'],
  ['behind one, it is what that one saw', 1, '203.0.113.7', '203.0.113.7'],
  ['behind one, what the client made up stands before it', 1, '198.51.100.9, 203.0.113.7', '203.0.113.7'],
  ['behind two, it is what the outer one saw', 2, '198.51.100.9, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
  ['behind two, of which one was passed by', 2, '203.0.113.7', '10.0.0.1'],
  ['behind one that says nothing', 1, undefined, '10.0.0.1'],
  ['behind one that says nothing useful', 1, ' ', '10.0.0.1'],
])('%s', (_what, proxies, forwarded, address) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  expect(clientAddress({ headers, socket }, proxies)).toBe(address);
});

test('the number of proxies is a small whole number, or told', () => {
  expect([proxiesOf('0'), proxiesOf('2')]).toEqual([0, 2]);
  for (const text of ['yes', '', '-1', '1.5', '10']) {
    expect(() => proxiesOf(text)).toThrow(`TRUSTED_PROXIES is "${text}"; give the number of proxies`);
  }
});
