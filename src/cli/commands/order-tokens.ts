import { addOrderToken, orderTokens, revokeOrderToken, type OrderToken } from '../../store/order-tokens-fs.ts';
import type { AddCommand } from '../command.ts';
import { withStore } from '../open-store.ts';
import { CannotRun } from '../terminal.ts';

const examples = `
A program sends orders to POST /api/v1/orders with the header "Authorization: Bearer <token>". The store keeps a hash of
the token, so it is shown once.

Examples:
  replybook orders token add web-shop
  replybook orders token add erp --days 30
  replybook orders token revoke web-shop
`;

const dayLength = 86_400_000;
const mostDays = 3650;

/** `replybook orders token`: what programs show that send orders. */
export const orderTokensCommand: AddCommand = (orders, terminal, done) => {
  const token = orders
    .command('token')
    .copyInheritedSettings(orders)
    .helpOption('-h, --help', 'Show this help.')
    .description('Make, list and revoke tokens of programs that send orders.')
    .addHelpText('after', examples);
  token
    .command('add')
    .copyInheritedSettings(token)
    .helpOption('-h, --help', 'Show this help.')
    .description('Make a token and show it, once.')
    .argument('<name>', 'What it is for, like web-shop.')
    .option('--days <number>', 'Days for which it is taken.', '365')
    .action(async (name: string, { days }: { days: string }) => {
      const expiresOn = dayIn(daysOf(days), terminal.now());
      const label = nameOf(name);
      const made = await withStore(terminal, (store) =>
        addOrderToken(store, { name: label, expiresOn }, terminal.now()),
      );
      if (made === undefined) {
        throw new CannotRun(`there is a token "${label}" already. Take another name, or revoke that one first.`);
      }
      terminal.write(`${made}\n`);
      terminal.writeError(`The token "${label}" is taken until ${expiresOn}. Keep it now: it is not shown again.\n`);
      done(0);
    });
  token
    .command('list')
    .copyInheritedSettings(token)
    .helpOption('-h, --help', 'Show this help.')
    .description('List the tokens: name, when made, until when taken, when last used.')
    .action(async () => {
      const tokens = await withStore(terminal, orderTokens);
      const today = dayIn(0, terminal.now());
      for (const entry of tokens) terminal.write(`${lineOf(entry, today)}\n`);
      if (tokens.length === 0) terminal.writeError('There is no token. Make one: replybook orders token add <name>\n');
      done(0);
    });
  token
    .command('revoke')
    .copyInheritedSettings(token)
    .helpOption('-h, --help', 'Show this help.')
    .description('Take a token away: from now on it is refused.')
    .argument('<name>', 'The name that it was made with.')
    .action(async (name: string) => {
      if (!(await withStore(terminal, (store) => revokeOrderToken(store, name)))) {
        throw new CannotRun(`there is no token "${name}". See them with: replybook orders token list`);
      }
      terminal.write(`The token "${name}" is revoked.\n`);
      done(0);
    });
};

function nameOf(text: string): string {
  if (/^[\w.-]{1,60}$/u.test(text)) return text;
  throw new CannotRun(`"${text}" is no name for a token. Use up to 60 letters, digits, dots, hyphens and underscores.`);
}

function daysOf(text: string): number {
  const days = Number(text);
  if (/^\d{1,4}$/u.test(text) && days > 0 && days <= mostDays) return days;
  throw new CannotRun(`--days is "${text}"; give a number from 1 to ${mostDays}.`);
}

function dayIn(days: number, now: Date): string {
  return new Date(now.getTime() + days * dayLength).toISOString().slice(0, 10);
}

function lineOf({ name, createdOn, expiresOn, usedOn }: OrderToken, today: string): string {
  const end = expiresOn < today ? `expired on ${expiresOn}` : `taken until ${expiresOn}`;
  return `${name}: made on ${createdOn}, ${end}, ${usedOn === undefined ? 'never used' : `last used on ${usedOn}`}`;
}
