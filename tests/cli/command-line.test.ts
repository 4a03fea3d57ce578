import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { books, copyOf } from './temporary-book.ts';

const folder = join(books, 'small');

describe('a command line that cannot run', () => {
  it.each([
    { args: ['check', '--content', 'contnet'], says: /no folder "contnet" here.*--content/u },
    { args: ['check', '--content', 'content/brand.yml'], says: /no folder "content\/brand.yml"/u },
    { args: ['check', '--formt', 'json'], says: /unknown option '--formt'[^]*--format/u },
    { args: ['check', '--format', 'jsn'], says: /'jsn' is invalid.*human, json, github, sarif/u },
    { args: ['check', 'content'], says: /too many arguments/u },
    { args: ['check', '--today', 'nonsense'], says: /"nonsense" is not a day; write it like 2026-11-22/u },
    { args: ['check', '--today', '2026-02-30'], says: /"2026-02-30" is not a day/u },
    { args: ['check', '--changed-since', 'no-such-branch'], says: /does not know the revision "no-such-branch"/u },
    { args: ['check', '--changed-since=--output=stolen'], says: /does not know the revision "--output=stolen"/u },
    { args: ['chekc'], says: /unknown command 'chekc'[^]*check/u },
    { args: ['translations', '--content', 'nowhere'], says: /no folder "nowhere" here/u },
    { args: ['translations', '--stmp'], says: /unknown option '--stmp'[^]*--stamp/u },
  ])('gives exit code 2 and says why: $args', async ({ args, says }) => {
    const { code, output, errors } = await run(args, folder);
    expect(errors).toMatch(says);
    expect(errors).not.toMatch(/^\s+at /mu);
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it('gives exit code 2 and says what there is when it is empty', async () => {
    const { code, errors } = await run([], folder);
    expect(errors).toMatch(/Usage: replybook <command>[^]*check[^]*translations/u);
    expect(code).toBe(2);
  });

  it('names a revision outside of any repository as unknown', async () => {
    const { code, errors } = await run(['check', '--changed-since', 'HEAD'], await copyOf('small'));
    expect(errors).toContain('Git does not know the revision "HEAD" here');
    expect(code).toBe(2);
  });
});

describe('the help', () => {
  it.each(['check', 'translations'])('of %s has examples and gives exit code 0', async (command) => {
    for (const args of [
      [command, '--help'],
      ['help', command],
    ]) {
      const { code, output } = await run(args, folder);
      expect(output).toMatch(new RegExp(`Usage: replybook ${command} .*Examples:\\n  replybook ${command}\\n`, 'su'));
      expect(code).toBe(0);
    }
  });

  it('of the program lists the commands and the exit codes', async () => {
    const { code, output } = await run(['--help'], folder);
    expect(output).toMatch(
      /check \[options\][^]*translations \[options\][^]*Exit codes: 0 clean, 1 findings, 2 could/u,
    );
    expect(code).toBe(0);
  });
});
