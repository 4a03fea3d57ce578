import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A server on a port of this machine. */
export interface OpenServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A server before the site that takes its votes, to see them and to fail at will. */
export interface SiteWithVotes extends OpenServer {
  /** The bodies of the votes, in the order in which they came. */
  readonly votes: unknown[];
  /** Status that the next votes are answered with; 204 at first. */
  status: number;
}

/** Starts a server on a free port that hands everything but votes on to `site`. */
export async function openSiteWithVotes(site: string): Promise<SiteWithVotes> {
  const votes: unknown[] = [];
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'POST' && incoming.url === '/api/votes') void record(incoming, outgoing);
    else handOn({ site }, incoming, outgoing);
  });
  const record = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    votes.push(JSON.parse(await text(incoming)));
    outgoing.writeHead(opened.status).end();
  };
  const opened: SiteWithVotes = { ...(await listen(server)), votes, status: 204 };
  return opened;
}

/** Starts a server on a free port that gives the pages of `site` as a static host does: it keeps no votes, nor says so. */
export function openStaticHost(site: string): Promise<OpenServer> {
  return listen(
    createServer((incoming, outgoing) => {
      handOn({ site, without: 'server-timing' }, incoming, outgoing);
    }),
  );
}

/** Starts a server on a free port of this machine. */
export async function listen(server: Server): Promise<OpenServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Onward {
  readonly site: string;
  /** A header of the site's answers that does not go on. */
  readonly without?: string;
}

/** Gives what `site` answers. */
export function handOn({ site, without = '' }: Onward, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url } = incoming;
  const onward = request(new URL(url ?? '/', site), { method, headers }, (answer) => {
    const kept = Object.entries(answer.headers).filter(([name]) => name !== without);
    outgoing.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
    answer.pipe(outgoing);
  });
  incoming.pipe(onward);
}
