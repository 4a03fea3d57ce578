import { createServer, request as sendRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withGate, type GateSettings } from '../../../src/server/gate.ts';
import { currentLocals } from '../../../src/server/page-locals.ts';
import { openAuth } from '../../../src/server/sign-in/auth.ts';
import type { OidcSettings } from '../../../src/server/sign-in/oidc-settings.ts';
import type { SiteListener } from '../../../src/server/site-handler.ts';
import { signInSecret } from '../../../src/store/sign-in-secret.ts';
import type { Store } from '../../../src/store/store.ts';

/** A server whose pages say, as JSON, what the gate handed to them. */
export interface GatedServer {
  readonly origin: string;
  /** What the server was told to report. */
  readonly reported: unknown[];
  readonly close: () => Promise<void>;
}

interface GatedSettings extends Partial<Pick<GateSettings, 'routes' | 'proxies' | 'siteUrl' | 'now'>> {
  readonly oidc?: OidcSettings;
}

const pages: SiteListener = (request, response) => {
  const { user, language, page, status } = currentLocals();
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ method: request.method, url: request.url, user, language, page }));
};

export async function startGated(store: Store, settings: GatedSettings = {}): Promise<GatedServer> {
  const { routes = [], proxies = 0, siteUrl, now = () => new Date(), oidc } = settings;
  const reported: unknown[] = [];
  const report = (error: unknown): void => {
    reported.push(error);
  };
  const secret = await signInSecret(store);
  const auth = openAuth({ store, secret, oidc, name: 'Lumen', report });
  const listener = withGate(pages, { store, routes, proxies, siteUrl, now, auth, oidcName: oidc?.name });
  const server = createServer((request, response) => {
    Promise.resolve(listener(request, response)).catch((error: unknown) => {
      report(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    reported,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** What a server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  /** What the page was handed. */
  readonly shown: {
    readonly method: string;
    readonly url: string;
    readonly user?: { readonly email: string; readonly role: string };
    readonly language: string;
    readonly page: App.Locals['page'];
  };
}

type Sent = Readonly<Record<string, string | undefined>>;

/** A browser without a window: it keeps cookies and says where its requests come from, as browsers do. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  readonly #origin: string;
  readonly #headers: Sent;

  constructor(origin: string, headers: Sent = {}) {
    this.#origin = origin;
    this.#headers = headers;
  }

  get(path: string, headers: Sent = {}): Promise<Answered> {
    return this.send('GET', path, { headers });
  }

  /** Sends a form of a page. */
  post(path: string, form: Readonly<Record<string, string>>, headers: Sent = {}): Promise<Answered> {
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    return this.send('POST', path, {
      headers: { ...type, origin: this.#origin, 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams(form).toString(),
    });
  }

  /** Sends JSON as a script of a page does. */
  json(method: string, path: string, data: unknown, headers: Sent = {}): Promise<Answered> {
    const own = { 'content-type': 'application/json', origin: this.#origin, 'sec-fetch-site': 'same-origin' };
    return this.send(method, path, { headers: { ...own, ...headers }, body: JSON.stringify(data) });
  }

  send(method: string, path: string, { headers, body }: { headers: Sent; body?: string }): Promise<Answered> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const all = { ...this.#headers, ...(cookie !== '' && { cookie }), ...headers };
    const sent = Object.entries<string | undefined>(all).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return new Promise((resolve, reject) => {
      // The path goes out as it is written, which fetch would not allow.
      const { hostname, port } = new URL(this.#origin);
      const request = sendRequest({ hostname, port, method, path, headers: Object.fromEntries(sent) }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          this.#keep(answer.headers['set-cookie'] ?? []);
          const text = Buffer.concat(chunks).toString();
          const isJson = answer.headers['content-type'] === 'application/json';
          const shown = (isJson ? JSON.parse(text) : {}) as Answered['shown'];
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, shown });
        });
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      const value = pair.slice(pair.indexOf('=') + 1);
      if (attributes.some((attribute) => /^\s*max-age=0$/iu.test(attribute))) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
