import * as z from 'zod';
import { closest } from '../../lib/closest.ts';
import { roles, type Role } from '../../model/role.ts';
import { linkHours, makeLink } from '../../store/one-time-links.ts';
import type { Store } from '../../store/store.ts';
import { addUser, findUser, listUsers, removeUser, resetUser, setRole, type User } from '../../store/users.ts';
import type { AddCommand } from '../command.ts';
import { withStore } from '../open-store.ts';
import { CannotRun, type Terminal } from '../terminal.ts';

const examples = `
Roles: agent answers buyers; lead also looks after the team and its content; admin may do everything.
Nobody's password is ever on the command line: add and reset print a link that lets its user in once, within ${linkHours}
hours, to choose one. It leads to SITE_URL, or to this machine where that is not set.

Examples:
  replybook users add mei@example.com --role lead --name "Mei Lin"
  replybook users set-role mei@example.com admin
  replybook users reset mei@example.com
`;

/** `replybook users`: who may use the desk. */
export const usersCommand: AddCommand = (program, terminal, done) => {
  const users = program
    .command('users')
    .description('Say who may use the desk, and as what.')
    .addHelpText('after', examples);
  const add = (name: string, text: string): ReturnType<typeof users.command> =>
    users.command(name).copyInheritedSettings(program).helpOption('-h, --help', 'Show this help.').description(text);
  add('add', 'Add somebody, and print the link for the first sign-in.')
    .argument('<email>', 'The address to sign in with.')
    .option('--role <role>', `One of ${roles.join(', ')}.`, 'agent')
    .option('--name <name>', 'The name that replies are signed with; it can be changed at the first sign-in.')
    .action(async (email: string, { role, name }: { role: string; name?: string }) => {
      const user = { email: emailOf(email), role: roleOf(role), name: nameOf(name ?? email.split('@')[0] ?? email) };
      await withStore(terminal, async (store) => {
        if (await findUser(store, { email })) {
          throw new CannotRun(`${email} is there already. For a new link: replybook users reset ${email}`);
        }
        const id = await addUser(store.db, user, terminal.now());
        await writeLink(store, id, terminal);
      });
      done(0);
    });
  add('list', 'List who may use the desk: address, role, name, and how they sign in.').action(async () => {
    const all = await withStore(terminal, listUsers);
    for (const user of all) terminal.write(`${lineOf(user)}\n`);
    if (all.length === 0) terminal.writeError('Nobody yet. Add somebody: replybook users add <email> --role admin\n');
    done(0);
  });
  add('set-role', 'Give somebody another role, from now on.')
    .argument('<email>', 'Whose.')
    .argument('<role>', `One of ${roles.join(', ')}.`)
    .action(async (email: string, name: string) => {
      const role = roleOf(name);
      await withStore(terminal, async (store) => {
        await setRole(store, (await userOf(store, email)).id, role);
      });
      terminal.write(`${email} is ${role} now.\n`);
      done(0);
    });
  add('reset', 'Sign somebody out everywhere, take password and second step away, and print a new link.')
    .argument('<email>', 'Whose.')
    .action(async (email: string) => {
      await withStore(terminal, async (store) => {
        const { id } = await userOf(store, email);
        await resetUser(store, id);
        await writeLink(store, id, terminal);
      });
      done(0);
    });
  add('remove', 'Remove somebody; what they did stays counted.')
    .argument('<email>', 'Whom.')
    .action(async (email: string) => {
      await withStore(terminal, async (store) => {
        await removeUser(store, (await userOf(store, email)).id);
      });
      terminal.write(`${email} is removed, and signed out everywhere.\n`);
      done(0);
    });
};

async function writeLink(store: Store, userId: string, terminal: Terminal): Promise<void> {
  const { SITE_URL: site = '', PORT: port = '4321' } = terminal.environment;
  const base = site === '' ? `http://localhost:${port}` : site.replace(/\/$/u, '');
  const token = await makeLink(store, userId, terminal.now());
  terminal.write(`${base}/sign-in/first/?token=${token}\n`);
  terminal.writeError(`The link lets in once, within ${linkHours} hours. Send it to nobody else.\n`);
}

async function userOf(store: Store, email: string): Promise<User> {
  const user = await findUser(store, { email });
  if (user) return user;
  const near = closest(
    email,
    (await listUsers(store)).map((known) => known.email),
  );
  const hint = near === undefined ? 'See them with: replybook users list' : `Did you mean ${near}?`;
  throw new CannotRun(`there is no user ${email}. ${hint}`);
}

function emailOf(text: string): string {
  if (z.email().safeParse(text).success) return text.toLowerCase();
  throw new CannotRun(`"${text}" is no e-mail address. Write it like mei@example.com.`);
}

function roleOf(text: string): Role {
  const role = roles.find((known) => known === text);
  if (role) return role;
  throw new CannotRun(`"${text}" is no role. Use one of ${roles.join(', ')}.`);
}

function nameOf(text: string): string {
  const name = text.trim();
  if (name !== '' && [...name].length <= 60) return name;
  throw new CannotRun(`--name is "${text}"; give a name of at most 60 characters.`);
}

function lineOf({ email, role, name, hasPassword, hasTwoFactor }: User): string {
  const way = hasPassword ? 'password' : 'no password yet';
  return [email, role, name, hasTwoFactor ? `${way} and second step` : way].join('\t');
}
