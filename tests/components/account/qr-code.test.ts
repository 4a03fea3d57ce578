import { expect, test } from 'vitest';
import { qrModules } from '../../../src/components/account/qr-code.ts';
import { digest } from '../../../src/lib/digest.ts';

const drawn = (text: string): string =>
  qrModules(text)
    .map((row) => row.map((isDark) => (isDark ? '#' : '.')).join(''))
    .join('\n');

// What the package qrcode 1.5.4 makes of the same texts, in bytes and at level L.
test('a short text gives the code that another encoder gives', () => {
  expect(drawn('Replybook').split('\n')).toEqual([
    '#######..#.##.#######',
    '#.....#..###..#.....#',
    '#.###.#.##.##.#.###.#',
    '#.###.#..#.#..#.###.#',
    '#.###.#...#.#.#.###.#',
    '#.....#.....#.#.....#',
    '#######.#.#.#.#######',
    '........##.##........',
    '###.########.##...#..',
    '..#..#....#...###..##',
    '..###.###.#.##.######',
    '##...#.####.....#..##',
    '####..#...#.#..#.#..#',
    '........#.##.#####...',
    '#######.#.##.#.##.###',
    '#.....#.##.###.##....',
    '#.###.#.##.#..#.#....',
    '#.###.#...#...###.##.',
    '#.###.#.##..#..##.#.#',
    '#.....#.#.....#....#.',
    '#######.##..#.#..#.##',
  ]);
});

test('so do the address of an authenticator app, and the longest text', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQGEZA';
  const address = `otpauth://totp/Replybook:ada%40example.com?secret=${secret}&issuer=Replybook&digits=6&period=30`;
  expect(digest(drawn(address))).toBe('3ba525153117');
  expect(digest(drawn('x'.repeat(271)))).toBe('56ce156e9454');
});

test('a longer text is refused in words', () => {
  expect(() => qrModules('x'.repeat(272))).toThrow('holds 271 bytes; the text has 272');
});
