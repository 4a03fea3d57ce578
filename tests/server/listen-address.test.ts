import { describe, expect, it } from 'vitest';
import { portOf, shownHost } from '../../src/server/listen-address.ts';

describe('the address that the server listens at', () => {
  it('takes a port from 0 to 65535 and refuses anything else in words', () => {
    expect(portOf('4321')).toBe(4321);
    expect(portOf('0')).toBe(0);
    for (const wrong of ['abc', '', '65536', '-1', '80.5', ' 80'])
      expect(() => portOf(wrong)).toThrow(`PORT is "${wrong}"`);
  });

  it('is shown as a browser can open it', () => {
    expect(shownHost('0.0.0.0')).toBe('localhost');
    expect(shownHost('::1')).toBe('[::1]');
    expect(shownHost('help.example.com')).toBe('help.example.com');
  });
});
