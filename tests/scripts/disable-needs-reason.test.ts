import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { disableNeedsReason } from '../../scripts/disable-needs-reason.js';

function messagesOf(code: string): string[] {
  const plugins = { replybook: { rules: { 'disable-needs-reason': disableNeedsReason } } };
  const config = {
    plugins,
    rules: { 'replybook/disable-needs-reason': 'error' as const },
    linterOptions: { reportUnusedDisableDirectives: 'off' as const },
  };
  return new Linter().verify(code, config).map(({ message }) => message);
}

describe('a comment that switches a lint rule off', () => {
  it.each([
    '// eslint-disable-next-line no-eval\nrun();',
    '/* eslint-disable no-eval */\nrun();',
    '/* eslint-disable no-eval -- */\nrun();',
  ])('is refused without a reason: %s', (code) => {
    expect(messagesOf(code)).toEqual([expect.stringMatching(/^Line 1: name the rule and say why/u)]);
  });

  it.each([
    '/* eslint-disable */\nrun();',
    '/* eslint-disable -- all of them */\nrun();',
    'run(); // eslint-disable-line',
  ])('is refused without the name of a rule: %s', (code) => {
    expect(messagesOf(code)).toEqual([expect.stringMatching(/^Line 1: name the rule and say why/u)]);
  });

  it.each([
    '// eslint-disable-next-line no-eval -- the shell is ours\nrun();',
    '/* eslint-disable no-eval,\n   no-empty -- the shell is ours */\nrun();',
    '// we do not eslint-disable here\nrun();',
  ])('passes with both, and so does any other comment: %s', (code) => {
    expect(messagesOf(code)).toEqual([]);
  });
});
