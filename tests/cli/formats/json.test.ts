import { expect, it } from 'vitest';
import { formatJson } from '../../../src/cli/formats/json.ts';
import { finding, report } from './report.ts';

it('The format for programs is the flat record of each finding, with the path as the caller sees it', () => {
  const odd = finding({ message: 'a "quote", a\nline and \uD800' });
  expect(JSON.parse(formatJson(report([odd])))).toEqual({
    files: 1,
    findings: [{ ...odd, file: 'content/facts.yml' }],
  });
});
