import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An address before several servers, each of which takes every request in turn, as a load balancer does. */
export async function balance(servers: readonly string[]): Promise<{ url: string; close: () => Promise<void> }> {
  let turn = 0;
  const balancer = createServer((incoming, outgoing) => {
    const server = servers[turn % servers.length]!;
    turn += 1;
    const { method, headers, url } = incoming;
    const onward = request(new URL(url ?? '/', server), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(balancer.address() as AddressInfo).port}`,
    close: async () => {
      balancer.closeAllConnections();
      await new Promise((resolve) => balancer.close(resolve));
    },
  };
}
