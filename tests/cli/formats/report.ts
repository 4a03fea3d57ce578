import { plainPaint } from '../../../src/catalogue/describe-finding.ts';
import type { CheckReport } from '../../../src/cli/formats/format.ts';
import type { Finding } from '../../../src/model/finding.ts';

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'book/unknown-key',
    severity: 'error',
    file: 'facts.yml',
    line: 1,
    column: 1,
    endColumn: 6,
    match: 'vaule',
    message: 'there is no field "vaule"',
    hint: 'did you mean "value"?',
    ...change,
  };
}

/** A report of findings in one file with this text. */
export function report(findings: readonly Finding[], text = 'vaule: 1\n'): CheckReport {
  const texts = new Map(findings.map(({ file }) => [file, text]));
  return { findings, texts, files: 1, counts: '1 fact', prefix: 'content/', paint: plainPaint };
}
