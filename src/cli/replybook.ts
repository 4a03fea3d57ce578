#!/usr/bin/env node
import { styleText } from 'node:util';
import type { Paint } from '../catalogue/describe-finding.ts';
import { runCommand } from './run-command.ts';

const styles = { error: 'red', warning: 'yellow', suggestion: 'cyan', dim: 'dim', bold: 'bold' } as const;
const paint: Paint = (style, text) => styleText(styles[style], text, { stream: process.stdout });

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early (`replybook check | head`).
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  paint,
  folder: process.cwd(),
  today: () => new Intl.DateTimeFormat('sv-SE').format(new Date()),
});
