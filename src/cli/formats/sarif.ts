import { faults } from '../../catalogue/faults.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import type { CheckReport } from './format.ts';

const levels = { error: 'error', warning: 'warning', suggestion: 'note' } as const satisfies Record<Severity, string>;

/** For code scanning: SARIF 2.1.0 (OASIS). Columns count UTF-16 code units. */
export function formatSarif({ findings, prefix }: CheckReport): string {
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'replybook',
            rules: ruleIds.map((id) => ({ id, shortDescription: { text: meaningOf(id) } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, { ruleIndex: ruleIds.indexOf(finding.ruleId), prefix })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, { ruleIndex, prefix }: { ruleIndex: number; prefix: string }): object {
  const { ruleId, severity, file, line, column, endColumn, message, hint } = finding;
  const uri = `${prefix}${file}`.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: hint === '' ? message : `${message}. ${hint}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column, endColumn } } },
    ],
  };
}

function meaningOf(ruleId: string): string {
  const id = ruleId.replace(/^book\//u, '');
  return Object.hasOwn(faults, id) ? faults[id as keyof typeof faults].means : ruleId;
}
