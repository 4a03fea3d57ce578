import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../free-port.ts';

const projectRoot = join(import.meta.dirname, '..', '..', '..');

/** A server of the built site with a store of its own. */
export interface DeskServer {
  readonly url: string;
  /** The one-time link that it printed; empty where somebody can sign in already. */
  readonly firstLink: string;
  /** `replybook orders import` into its store. */
  readonly importOrders: (name: string, text: string) => Promise<void>;
  /** `replybook users add`; gives the one-time link. */
  readonly addUser: (email: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Where {
  /** PostgreSQL instead of a file. */
  readonly databaseUrl?: string;
  readonly key?: string;
}

/** Starts the server as an operator does, on a free port. */
export async function startDeskServer({ databaseUrl = '', key = '' }: Where = {}): Promise<DeskServer> {
  const folder = await mkdtemp(join(tmpdir(), 'replybook-desk-'));
  const port = String(await freePort());
  const env = {
    ...process.env,
    HOST: '127.0.0.1',
    PORT: port,
    SITE_URL: '',
    REPLYBOOK_DATA: folder,
    REPLYBOOK_KEY: key,
    DATABASE_URL: databaseUrl,
  };
  delete (env as Partial<typeof env>).SITE_URL;
  const server = spawn(process.execPath, ['src/server/start.ts'], { cwd: projectRoot, env });
  let printed = '';
  server.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  server.stderr.on('data', (part: Buffer) => (printed += part.toString()));
  const ended = once(server, 'exit');
  const close = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  await until(() => printed.includes('The help centre is at') || server.exitCode !== null);
  // The link follows the first line where nobody can sign in.
  await until(() => printed.includes('?token='), 1500).catch(() => undefined);
  if (server.exitCode !== null) throw new Error(`The server did not start:\n${printed}`);
  const replybook = async (...words: string[]): Promise<string> => {
    const command = ['src/cli/replybook.ts', ...words];
    return (await promisify(execFile)(process.execPath, command, { cwd: projectRoot, env })).stdout;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    firstLink: linkIn(printed),
    importOrders: async (name, text) => {
      const file = join(folder, name);
      await writeFile(file, text);
      await replybook('orders', 'import', file);
    },
    // The command knows the port, and this machine by its name.
    addUser: async (email) => linkIn(await replybook('users', 'add', email)).replace('localhost', '127.0.0.1'),
    close,
  };
}

function linkIn(printed: string): string {
  return /http\S+\?token=\S+/u.exec(printed)?.[0] ?? '';
}

async function until(isSo: () => boolean, most = 30_000): Promise<void> {
  const end = Date.now() + most;
  while (!isSo()) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
