import { describe, expect, it } from 'vitest';
import { findingsWith } from '../memory-book.ts';

/** A guide whose steps ask and lead on; a step that leads nowhere hands over. */
function guide(start: string, steps: Readonly<Record<string, readonly string[]>>): string {
  const lines = Object.entries(steps).map(([name, goto]) =>
    goto.length === 0
      ? `  ${name}: { escalate_to: { en: Team lead }, within: { en: 1 hour }, reason: { en: Late. } }`
      : `  ${name}: { ask: { en: Which? }, answers: [${goto.map((step) => `{ label: { en: A }, goto: ${step} }`).join(', ')}] }`,
  );
  return `titles: { en: A guide }\ntier: 1\nstart: ${start}\nsteps:\n${lines.join('\n')}\n`;
}

const check = async (text: string): Promise<string[]> => {
  const found = await findingsWith({ 'guides/a.yml': text });
  return found.map((line) => line.replace(/^guides\/a\.yml:\d+:\d+ /u, ''));
};

describe('a guide', () => {
  it('is fine when every way ends, even where ways meet again', async () => {
    expect(await check(guide('a', { a: ['b', 'c'], b: ['d', 'e'], c: ['d', 'e'], d: [], e: [] }))).toEqual([]);
  });

  it('that comes back to a step is endless, once for each way back', async () => {
    expect(await check(guide('a', { a: ['b', 'c'], b: ['a', 'c'], c: ['c', 'd'], d: [] }))).toEqual([
      'endless-guide a',
      'endless-guide c',
    ]);
  });

  it('says where it starts that there is no such step, and does not call all others unreachable', async () => {
    expect(await check(guide('aa', { a: ['b', 'c'], b: [], c: [] }))).toEqual(['unknown-step aa']);
  });

  it('has steps that nothing leads to, those behind them too', async () => {
    expect(await check(guide('a', { a: ['b', 'b'], b: [], c: ['d', 'd'], d: [] }))).toEqual([
      'unreachable-step c',
      'unreachable-step d',
    ]);
  });

  it('may have steps with names that JavaScript knows', async () => {
    expect(await check(guide('constructor', { constructor: ['valueof', 'tostring'], valueof: [] }))).toEqual([
      'unknown-step tostring',
    ]);
  });

  it('may be as long as a file may be', { timeout: 60_000 }, async () => {
    const count = 4000;
    const steps = Object.fromEntries(
      Array.from({ length: count }, (_, step) => [`s${step}`, step + 1 < count ? [`s${step + 1}`, 's0'] : []]),
    );
    const found = await check(guide('s0', steps));
    expect(found).toHaveLength(count - 1);
    expect(new Set(found)).toEqual(new Set(['endless-guide s0']));
  });

  it('may use facts, and only those that there are', async () => {
    const text = (fact: string): string =>
      guide('a', { a: [] }).replace('Late.', `'It is {{ facts.${fact} }} days late.'`);
    expect(await check(text('return_window'))).toEqual([]);
    expect(await check(text('return_windwo'))).toEqual(["unknown-fact 'It is {{ facts.return_windwo }} days late.'"]);
    expect(await check(guide('a', { a: [] }).replace('Late.', "'{{ first_name }} waits.'"))).toEqual([
      "bad-value '{{ first_name }} waits.'",
    ]);
  });

  it('names deadlines of channels that there are', async () => {
    const deadline = `deadlines: [{ channel: otto, text: { en: Soon. }, evidence: K, source: { title: Page, url: https://example.com, checked_on: 2026-11-01 } }]`;
    expect(await check(`${deadline}\n${guide('a', { a: [] })}`)).toEqual(['unknown-channel otto']);
  });
});
