import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal.ts';

/** A command adds itself to the program and hands its exit code to `done`. */
export type AddCommand = (program: Command, terminal: Terminal, done: (code: ExitCode) => void) => void;
