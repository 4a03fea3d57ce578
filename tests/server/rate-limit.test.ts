import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRateLimit, networkOf } from '../../src/server/rate-limit.ts';

const start = Date.parse('2026-11-26T10:00:00Z');

function limitAt(): { take: (address: string) => number; wait: (seconds: number) => void } {
  let time = start;
  return {
    take: createRateLimit({ count: 3, seconds: 60, addresses: 2 }, () => new Date(time)),
    wait: (seconds) => {
      time += seconds * 1000;
    },
  };
}

test('an address may do something so often, then waits for the end of its window', () => {
  const { take, wait } = limitAt();
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 60]);
  wait(45.5);
  expect(take('a')).toBe(15);
  wait(14.5);
  expect([take('a'), take('a'), take('a'), take('a')]).toEqual([0, 0, 0, 60]);
});

test('one address does not count for another', () => {
  const { take } = limitAt();
  expect(['a', 'a', 'a', 'a', 'b'].map(take)).toEqual([0, 0, 0, 60, 0]);
});

test('so many addresses are remembered; the one that came first is forgotten first', () => {
  const { take } = limitAt();
  expect(['a', 'a', 'a', 'a', 'b', 'c'].map(take)).toEqual([0, 0, 0, 60, 0, 0]);
  expect(take('a')).toBe(0);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:12:34:aaaa:bbbb:cccc:dddd', '2001:db8:12:34::/64'],
  ['2001:0DB8:0012:0034::1', '2001:db8:12:34::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('the network of %j is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('whatever an address claims to be, it has a network', () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      expect(typeof networkOf(address)).toBe('string');
    }),
  );
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      expect(networkOf(address)).toMatch(/^(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){3}::\/64|[\d.]+)$/u);
    }),
  );
});
