import { Option } from 'commander';
import { formatNames, type FormatName } from '../formats/format.ts';
import { openBookFolder } from '../book-folder.ts';
import { startMacroThreads } from '../check/macro-threads.ts';
import type { AddCommand } from '../command.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

interface CheckOptions {
  readonly content: string;
  readonly format: FormatName;
  readonly changedSince?: string;
  readonly today?: string;
  readonly messages?: string;
}

const examples = `
Examples:
  replybook check
  replybook check --changed-since origin/main --format github
  replybook check --content ../book/content --format sarif > findings.sarif
  replybook check --messages sent-in-october.jsonl > findings.jsonl

Errors and warnings give exit code 1; suggestions are told and give 0.

A line of messages is {id, channel, locale, text, context?, subject?, consent?, jurisdiction?, incentiveDisclosed?};
its answer is a line {id, findings: [{ruleId, severity, start, end, match, message}]}.
`;

/** `replybook check`: everything that is wrong with the book, all at once. */
export const checkCommand: AddCommand = (program, terminal, done) => {
  program
    .command('check')
    .description('Check the whole book: fields, links, facts, translations, templates, marketplace policy.')
    .option('--content <folder>', 'The content folder.', 'content')
    .addOption(new Option('--format <format>', 'How to write the findings.').choices(formatNames).default('human'))
    .option(
      '--changed-since <revision>',
      'Only findings in files that changed since a Git revision, and those the change caused elsewhere.',
    )
    .option('--today <day>', 'Judge dates as on this day, like 2026-11-22.')
    .option(
      '--messages <file>',
      'Check messages that were sent instead of the book: JSON lines or a CSV export; - reads standard input.',
    )
    .addHelpText('after', examples)
    .action(async ({ messages, content, ...options }: CheckOptions) => {
      if (messages === undefined) {
        done(await checkBook(content, options, terminal));
      } else {
        const { checkMessages } = await import('../check/check-messages.ts');
        done(await checkMessages(messages, content, terminal));
      }
    });
};

/** The other threads get ready while this one reads its modules. */
async function checkBook(
  content: string,
  options: Omit<CheckOptions, 'content' | 'messages'>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { today = terminal.today() } = options;
  const folder = await openBookFolder(content, terminal);
  const threads = await startMacroThreads(folder.path, today);
  const { checkFolder } = await import('../check/check-folder.ts');
  return checkFolder(folder, { ...options, today, threads }, terminal);
}
