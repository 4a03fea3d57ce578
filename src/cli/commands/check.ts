import { Option } from 'commander';
import { checkBook } from '../../catalogue/check-book.ts';
import { countBook } from '../../catalogue/count-book.ts';
import { changedFiles, commitOf, revisionFiles } from '../../catalogue/files/revision-fs.ts';
import { readBook, type Reading } from '../../catalogue/read-book.ts';
import { dateSchema } from '../../model/fields.ts';
import type { Finding } from '../../model/finding.ts';
import { bookChecks } from '../../policy/book-checks.ts';
import { openBookFolder, type BookFolder } from '../book-folder.ts';
import type { Format } from '../formats/format.ts';
import { formatGithub } from '../formats/github.ts';
import { formatHuman } from '../formats/human.ts';
import { formatJson } from '../formats/json.ts';
import { formatSarif } from '../formats/sarif.ts';
import { checkMessages } from './check-messages.ts';
import type { AddCommand } from '../command.ts';
import { CannotRun, type ExitCode, type Terminal } from '../terminal.ts';

const formats = {
  human: formatHuman,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
} as const satisfies Record<string, Format>;

interface CheckOptions {
  readonly content: string;
  readonly format: keyof typeof formats;
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
    .addOption(
      new Option('--format <format>', 'How to write the findings.').choices(Object.keys(formats)).default('human'),
    )
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
    .action(async (options: CheckOptions) => {
      const { messages, content } = options;
      done(await (messages === undefined ? check(options, terminal) : checkMessages(messages, content, terminal)));
    });
};

async function check(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const today = options.today ?? terminal.today();
  if (!dateSchema.safeParse(today).success) throw new CannotRun(`"${today}" is not a day; write it like 2026-11-22.`);
  const folder = await openBookFolder(options.content, terminal);
  const reading = await readBook(folder.files);
  const all = checkBook(reading, bookChecks, today);
  const findings =
    options.changedSince === undefined
      ? all
      : await sinceRevision(all, { folder, revision: options.changedSince, today });
  terminal.write(
    formats[options.format]({ ...reportOf(reading), findings, prefix: folder.prefix, paint: terminal.paint }),
  );
  return findings.some(({ severity }) => severity !== 'suggestion') ? 1 : 0;
}

function reportOf({ book, texts, files }: Reading): { texts: Reading['texts']; files: number; counts: string } {
  return { texts, files, counts: countBook(book) };
}

interface Since {
  readonly folder: BookFolder;
  readonly revision: string;
  readonly today: string;
}

/** Findings in changed files, and those elsewhere that the book did not have at the revision. */
async function sinceRevision(findings: readonly Finding[], { folder, revision, today }: Since): Promise<Finding[]> {
  const commit = await commitOf(folder.path, revision).catch((cause: unknown) => {
    throw new CannotRun(`Git does not know the revision "${revision}" here. Fetch it, or name another.`, { cause });
  });
  const changed = await changedFiles(folder.path, commit);
  const before = await readBook(await revisionFiles(folder.path, commit));
  const keyOf = ({ ruleId, file, match, message }: Finding): string => JSON.stringify([ruleId, file, match, message]);
  const known = new Set(checkBook(before, bookChecks, today).map(keyOf));
  return findings.filter((finding) => changed.has(finding.file) || !known.has(keyOf(finding)));
}
