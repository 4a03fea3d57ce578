import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../../src/cli/formats/github.ts';
import { finding, report } from './report.ts';

describe('the format for GitHub', () => {
  it('is one workflow command a finding; the hint is a line of its own', () => {
    expect(formatGithub(report([finding()]))).toBe(
      '::error file=content/facts.yml,line=1,col=1,endColumn=6,title=book/unknown-key' +
        '::there is no field "vaule"%0Adid you mean "value"?\n',
    );
  });

  it('calls a suggestion a notice', () => {
    const weights = (['error', 'warning', 'suggestion'] as const).map((severity) => finding({ severity, hint: '' }));
    expect(formatGithub(report(weights)).match(/^::\w+/gmu)).toEqual(['::error', '::warning', '::notice']);
  });

  it('escapes what would end a property or the command', () => {
    const evil = finding({ file: 'a,b:c%\r\n.md', message: '100 %\r\n::error::injected', hint: '' });
    const output = formatGithub(report([evil]));
    expect(output.split('\n')).toHaveLength(2);
    expect(output).toContain('file=content/a%2Cb%3Ac%25%0D%0A.md,line');
    expect(output).toContain('::100 %25%0D%0A::error::injected');
  });

  it('writes nothing for a clean book', () => {
    expect(formatGithub(report([]))).toBe('');
  });
});
