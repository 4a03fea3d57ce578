import type { CheckReport } from './format.ts';

/** For programs: `{files, findings}`; each finding is the flat record of `src/model/finding.ts` with the path's prefix. */
export function formatJson({ findings, files, prefix }: CheckReport): string {
  const placed = findings.map((finding) => ({ ...finding, file: `${prefix}${finding.file}` }));
  return `${JSON.stringify({ files, findings: placed }, null, 2)}\n`;
}
