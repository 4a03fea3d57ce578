import type { Readable } from 'node:stream';
import type { Paint } from '../catalogue/describe-finding.ts';

/** What a command sees of the world around it. */
export interface Terminal {
  /** Standard input. */
  readonly input: Readable;
  readonly write: (text: string) => void;
  /** Writes a part of a long output, and waits while its reader is slower. */
  readonly stream: (text: string) => Promise<void>;
  readonly writeError: (text: string) => void;
  /** Tells a person at a terminal how far long work is; an empty text takes it away. Nothing where nobody looks. */
  readonly progress: (text: string) => void;
  readonly paint: Paint;
  readonly folder: string;
  readonly today: () => string;
  readonly now: () => Date;
  /** Settings of the operator, like DATABASE_URL. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** 0 clean, 1 findings, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** The code of two pieces of work together. */
export function worseOf(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

/** A command cannot do its work: a missing folder, no Git, a wrong argument. The message says what to do. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}
