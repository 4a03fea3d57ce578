#!/usr/bin/env node
import { once } from 'node:events';
import { enableCompileCache } from 'node:module';
import { styleText } from 'node:util';
import type { Paint } from '../catalogue/describe-finding.ts';

// Half of the start is reading the modules.
enableCompileCache();
const { runCommand } = await import('./run-command.ts');

const styles = { error: 'red', warning: 'yellow', suggestion: 'cyan', dim: 'dim', bold: 'bold' } as const;
const paint: Paint = (style, text) => styleText(styles[style], text, { stream: process.stdout });

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may stop early (`replybook check | head`).
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  input: process.stdin,
  write: (text) => process.stdout.write(text),
  stream: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  writeError: (text) => process.stderr.write(text),
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`);
  },
  paint,
  folder: process.cwd(),
  today: () => new Intl.DateTimeFormat('sv-SE').format(new Date()),
  now: () => new Date(),
  environment: process.env,
});
