import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A server before the site that records votes, as one with a store does. */
export interface SiteWithVotes {
  readonly url: string;
  /** The bodies of the votes, in the order in which they came. */
  readonly votes: unknown[];
  /** Status that the next votes are answered with; 204 at first. */
  status: number;
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port that hands everything but votes on to `site`. */
export async function openSiteWithVotes(site: string): Promise<SiteWithVotes> {
  const votes: unknown[] = [];
  const server = createServer((incoming, outgoing) => {
    if (incoming.method === 'POST' && incoming.url === '/api/votes') void record(incoming, outgoing);
    else handOn(site, incoming, outgoing);
  });
  const record = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    votes.push(JSON.parse(await text(incoming)));
    outgoing.writeHead(opened.status).end();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const opened: SiteWithVotes = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    votes,
    status: 204,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return opened;
}

function handOn(site: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, headers, url } = incoming;
  const onward = request(new URL(url ?? '/', site), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'server-timing': 'votes' });
    answer.pipe(outgoing);
  });
  incoming.pipe(onward);
}
