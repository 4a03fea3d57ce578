// `replybook orders` alone, in a process of its own that can be killed: the other commands would only take time to load.
import { Command } from 'commander';
import { plainPaint } from '../../src/catalogue/describe-finding.ts';
import { ordersCommand } from '../../src/cli/commands/orders.ts';

const program = new Command();
const terminal = {
  input: process.stdin,
  write: (text: string) => process.stdout.write(text),
  stream: async (text: string) => {
    process.stdout.write(text);
    await Promise.resolve();
  },
  writeError: (text: string) => process.stderr.write(text),
  progress: () => undefined,
  paint: plainPaint,
  folder: process.cwd(),
  today: () => new Date().toISOString().slice(0, 10),
  now: () => new Date(),
  environment: process.env,
};
ordersCommand(program, terminal, (code) => {
  process.exitCode = code;
});
await program.parseAsync(process.argv.slice(2), { from: 'user' });
