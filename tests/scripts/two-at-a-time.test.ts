import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { twoAtATime } from '../../scripts/two-at-a-time.ts';

describe('two at a time', () => {
  it('never runs a third, and keeps the order of the items', async () => {
    let running = 0;
    let most = 0;
    const results = await twoAtATime([3, 1, 4, 1, 5], async (turns) => {
      most = Math.max(most, ++running);
      for (let turn = 0; turn < turns; turn++) await setImmediate();
      running--;
      return turns * 10;
    });
    expect(results).toEqual([30, 10, 40, 10, 50]);
    expect(most).toBe(2);
  });
});
