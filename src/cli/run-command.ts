import { Command, CommanderError } from 'commander';
import type { AddCommand } from './command.ts';
import { CannotRun, type ExitCode, type Terminal } from './terminal.ts';

/** Each command by its name, read when it is needed: most of a start is reading modules. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  check: async () => (await import('./commands/check.ts')).checkCommand,
  translations: async () => (await import('./commands/translations.ts')).translationsCommand,
  suggest: async () => (await import('./commands/suggest.ts')).suggestCommand,
  search: async () => (await import('./commands/search.ts')).searchCommand,
  gaps: async () => (await import('./commands/gaps.ts')).gapsCommand,
  orders: async () => (await import('./commands/orders.ts')).ordersCommand,
  users: async () => (await import('./commands/users.ts')).usersCommand,
};

/** The command line as data for help and for the reference page: the whole, or just the command that is called. */
export async function createProgram(
  terminal: Terminal,
  done: (code: ExitCode) => void,
  called?: string,
): Promise<Command> {
  const program = new Command('replybook')
    .description('The customer-service book of a marketplace seller: check it, translate it, run it.')
    .usage('<command> [options]')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command.')
    .addHelpText('after', '\nExit codes: 0 clean, 1 findings, 2 could not run.\n')
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.writeError })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .exitOverride();
  const one = called !== undefined && Object.hasOwn(commands, called) ? commands[called] : undefined;
  for (const load of one ? [one] : Object.values(commands)) (await load())(program, terminal, done);
  for (const command of program.commands)
    command.copyInheritedSettings(program).helpOption('-h, --help', 'Show this help.');
  return program;
}

/** Runs one command line. Never throws: what went wrong is written, and the code says it. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = await createProgram(
    terminal,
    (result) => {
      code = result;
    },
    args[0],
  );
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
