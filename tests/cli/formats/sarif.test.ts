import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSarif } from '../../../src/cli/formats/sarif.ts';
import { findingsOf, run } from '../run.ts';
import { books } from '../temporary-book.ts';
import { finding, report } from './report.ts';

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: {
      artifactLocation: { uri: string };
      region: { startLine: number; startColumn: number; endColumn: number };
    };
  }[];
}

interface Log {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string; shortDescription: { text: string } }[] } };
    columnKind: string;
    results: Result[];
  }[];
}

const faulty = join(books, 'faulty');

describe('the format for code scanning', () => {
  it('keeps the rules of SARIF 2.1.0 for a book full of faults', async () => {
    const { output } = await run(['check', '--format', 'sarif'], faulty);
    const log = JSON.parse(output) as Log;
    expect(Object.keys(log).toSorted()).toEqual(['$schema', 'runs', 'version']);
    expect(log.version).toBe('2.1.0');
    expect(log.runs).toHaveLength(1);
    const [{ tool, columnKind, results }] = log.runs as [Log['runs'][number]];
    expect(columnKind).toBe('utf16CodeUnits');
    const { name, rules } = tool.driver;
    expect(name).toBe('replybook');
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, shortDescription } of rules) expect(shortDescription.text, id).toMatch(/^[A-Z].*\.$/u);
    expect(results).toHaveLength(findingsOf(await run(['check', '--format', 'json'], faulty)).length);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(rules[ruleIndex]?.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations).toHaveLength(1);
      const { artifactLocation, region } = locations[0]!.physicalLocation;
      expect(new URL(artifactLocation.uri, 'file:///').pathname).toBe(`/${artifactLocation.uri}`);
      expect(region.startLine).toBeGreaterThanOrEqual(1);
      expect(region.startColumn).toBeGreaterThanOrEqual(1);
      expect(region.endColumn).toBeGreaterThanOrEqual(region.startColumn);
    }
  });

  it('writes any file name as an address', () => {
    const { runs } = JSON.parse(formatSarif(report([finding({ file: 'a b#c?d%ä\uD800.md' })]))) as Log;
    expect(runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'content/a%20b%23c%3Fd%25%C3%A4%EF%BF%BD.md',
    );
  });

  it('has no rules and no results for a clean book', () => {
    const { runs } = JSON.parse(formatSarif(report([]))) as Log;
    expect(runs[0]?.tool.driver.rules).toEqual([]);
    expect(runs[0]?.results).toEqual([]);
  });
});
