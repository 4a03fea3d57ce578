import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { plainPaint } from '../../src/catalogue/describe-finding.ts';
import { createProgram } from '../../src/cli/run-command.ts';
import { code, markdownPage, type Page } from './page.ts';

/** Columns of the help texts, whatever the terminal is that writes them. */
const width = 100;

const intro = `The help of \`replybook\` and of each of its commands, as \`--help\` shows it. In this repository, run it as
\`npx replybook <command>\`.

Source: \`src/cli/\`.`;

/** `commands.md`: the help of the command line. */
export async function commandsPage(): Promise<Page> {
  let written = '';
  const program = await createProgram(
    {
      write: (text) => {
        written += text;
      },
      input: Readable.from([]),
      stream: () => Promise.resolve(),
      writeError: () => undefined,
      progress: () => undefined,
      paint: plainPaint,
      folder: '.',
      today: () => '2026-01-01',
      now: () => new Date(0),
      environment: {},
    },
    () => undefined,
  );
  const helpOf = (command: Command): string => {
    written = '';
    command.configureOutput({ getOutHelpWidth: () => width }).outputHelp();
    return `\`\`\`text\n${written.trim()}\n\`\`\``;
  };
  const blocksOf = (parent: Command, name: string): string[] =>
    parent.commands.flatMap((command) => {
      const full = `${name} ${command.name()}`;
      return [`## ${code(full)}`, helpOf(command), ...blocksOf(command, full)];
    });
  const blocks = blocksOf(program, 'replybook');
  return markdownPage('commands.md', 'The command line', [intro, helpOf(program), ...blocks]);
}
