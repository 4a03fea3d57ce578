import { describe, expect, it } from 'vitest';
import { countsLine, sumCounts } from '../../scripts/counts.ts';

describe('counts', () => {
  it('add up', () => {
    const total = sumCounts([
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0 },
    ]);
    expect(total).toEqual({ passed: 5, failed: 1 });
    expect(sumCounts([])).toEqual({ passed: 0, failed: 0 });
  });

  it('are written in the line that machines read', () => {
    expect(countsLine({ passed: 312, failed: 0 })).toBe('312 passed, 0 failed');
  });
});
