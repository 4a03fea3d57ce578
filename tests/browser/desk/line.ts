import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

/** The line between a browser and a server: it can be cut and mended, and what comes over it can be changed. */
export class Line {
  /** What every answer says of when it came. */
  date: Date | undefined;
  /** What the service worker has instead, as another release brings it. */
  changeWorker: ((code: string) => string) | undefined;
  readonly #site: string;
  #server: Server | undefined;
  #port = 0;

  constructor(site: string) {
    this.#site = site;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** From now on the server is reached, at the same address each time. */
  async mend(): Promise<void> {
    const server = createServer((incoming, outgoing) => {
      this.#handOn(incoming, outgoing);
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** From now on nobody is there. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  #handOn(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method, headers, url } = incoming;
    const change = url === '/desk-worker.js' ? this.changeWorker : undefined;
    const asked = change ? { host: headers.host } : headers;
    const onward = request(new URL(url ?? '/', this.#site), { method, headers: asked }, (answer) => {
      const date = this.date && { date: this.date.toUTCString() };
      const { 'content-length': length, ...others } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, {
        ...others,
        ...(!change && length !== undefined && { 'content-length': length }),
        ...date,
      });
      if (change) void text(answer).then((code) => outgoing.end(change(code)));
      else answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  }
}
