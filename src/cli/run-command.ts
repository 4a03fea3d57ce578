import { Command, CommanderError } from 'commander';
import type { AddCommand } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { gapsCommand } from './commands/gaps.ts';
import { ordersCommand } from './commands/orders.ts';
import { searchCommand } from './commands/search.ts';
import { suggestCommand } from './commands/suggest.ts';
import { translationsCommand } from './commands/translations.ts';
import { usersCommand } from './commands/users.ts';
import { CannotRun, type ExitCode, type Terminal } from './terminal.ts';

const commands: readonly AddCommand[] = [
  checkCommand,
  translationsCommand,
  suggestCommand,
  searchCommand,
  gapsCommand,
  ordersCommand,
  usersCommand,
];

/** The whole command line, as data for help and for the reference page. */
export function createProgram(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('replybook')
    .description('The customer-service book of a marketplace seller: check it, translate it, run it.')
    .usage('<command> [options]')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .addHelpText('after', '\nExit codes: 0 clean, 1 findings, 2 could not run.\n')
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.writeError })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .exitOverride();
  for (const add of commands) add(program, terminal, done);
  for (const command of program.commands)
    command.copyInheritedSettings(program).helpOption('-h, --help', 'Show this help.');
  return program;
}

/** Runs one command line. Never throws: what went wrong is written, and the code says it. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(terminal, (result) => {
    code = result;
  });
  if (args.length === 0) {
    terminal.writeError(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.writeError(`replybook: ${wordsOf(error)}\n`);
    return 2;
  }
}

/** What cannot be done is told in words; a fault of the program itself with the place where it happened. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isRefusedBySystem = 'syscall' in error;
  return error instanceof CannotRun || isRefusedBySystem ? error.message : (error.stack ?? error.message);
}
