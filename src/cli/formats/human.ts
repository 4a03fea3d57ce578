import { describeFinding } from '../../catalogue/describe-finding.ts';
import type { Severity } from '../../model/finding.ts';
import type { CheckReport } from './format.ts';

/** For people: each finding with its line and a caret, then what was checked, then the sum. */
export function formatHuman({ findings, texts, files, counts, prefix, paint }: CheckReport): string {
  const blocks = findings.map(
    (finding) => `${describeFinding(finding, texts.get(finding.file), { paint, prefix })}\n\n`,
  );
  const checked = `checked ${files} ${files === 1 ? 'file' : 'files'}: ${counts === '' ? 'nothing to read in it' : counts}\n`;
  return `${blocks.join('')}${checked}${sum(findings.map(({ severity }) => severity))}\n`;
}

function sum(severities: readonly Severity[]): string {
  if (severities.length === 0) return 'no findings';
  return (['error', 'warning', 'suggestion'] as const)
    .map((severity) => ({ severity, count: severities.filter((one) => one === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ');
}
