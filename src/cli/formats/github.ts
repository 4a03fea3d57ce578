import type { Severity } from '../../model/finding.ts';
import type { CheckReport } from './format.ts';

const levels = { error: 'error', warning: 'warning', suggestion: 'notice' } as const satisfies Record<Severity, string>;

/** For GitHub Actions: one workflow command a finding, which becomes an annotation in the pull request. */
export function formatGithub({ findings, prefix }: CheckReport): string {
  return findings
    .map(({ severity, file, line, column, endColumn, ruleId, message, hint }) => {
      const place = { file: `${prefix}${file}`, line, col: column, endColumn, title: ruleId };
      const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${levels[severity]} ${properties.join(',')}::${escapeData(hint === '' ? message : `${message}\n${hint}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replace(/%/gu, '%25').replace(/\r/gu, '%0D').replace(/\n/gu, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/gu, '%3A').replace(/,/gu, '%2C');
}
