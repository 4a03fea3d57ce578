import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Who signs in with the provider next, and what it says of them. */
export interface Identity {
  sub: string;
  email: string;
  email_verified?: boolean;
  name: string;
}

/** An OpenID provider on a port of this machine that lets everybody in without asking. */
export interface OpenIdProvider {
  readonly issuer: string;
  identity: Identity;
  /** Whether it refuses the next sign-in, as when somebody presses "cancel". */
  refuses: boolean;
  /** Follows the way through the provider, and gives the address that it sends the browser back to. */
  readonly pass: (address: string) => Promise<URL>;
  readonly close: () => Promise<void>;
}

export const client = { id: 'replybook', secret: 'a secret of the provider' };

interface Asked {
  readonly challenge: string;
  readonly redirect: string;
  readonly nonce: string | null;
}

export async function startOpenIdProvider(): Promise<OpenIdProvider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const codes = new Map<string, Asked>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', provider.issuer);
    const json = (data: object, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(data));
    };
    if (pathname === '/.well-known/openid-configuration') json(configuration(provider.issuer));
    else if (pathname === '/jwks')
      json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] });
    else if (pathname === '/authorize') {
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('state', searchParams.get('state') ?? '');
      if (provider.refuses) back.searchParams.set('error', 'access_denied');
      else {
        const code = `code-${codes.size}`;
        const challenge = searchParams.get('code_challenge') ?? '';
        const redirect = searchParams.get('redirect_uri') ?? '';
        codes.set(code, { challenge, redirect, nonce: searchParams.get('nonce') });
        back.searchParams.set('code', code);
      }
      response.writeHead(302, { location: back.href }).end();
    } else {
      void text(request).then((body) => {
        const form = new URLSearchParams(body);
        const asked = codes.get(form.get('code') ?? '');
        const challenge = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url');
        const isRight = asked?.challenge === challenge && asked.redirect === form.get('redirect_uri');
        if (!asked || !isRight || !knowsSecret(form, request.headers.authorization)) {
          json({ error: 'invalid_grant' }, 400);
          return;
        }
        codes.delete(form.get('code') ?? '');
        const token = signed({ ...provider.identity, ...(asked.nonce !== null && { nonce: asked.nonce }) });
        json({ access_token: 'a', token_type: 'Bearer', expires_in: 60, id_token: token });
      });
    }
  });
  const signed = (claims: object): string => {
    const now = Math.floor(Date.now() / 1000);
    const all = { iss: provider.issuer, aud: client.id, iat: now, exp: now + 60, ...claims };
    const head = [{ alg: 'RS256', kid: '1' }, all]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${head}.${createSign('sha256').update(head).sign(privateKey).toString('base64url')}`;
  };
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const provider: OpenIdProvider = {
    issuer: `http://localhost:${(server.address() as AddressInfo).port}`,
    identity: { sub: '1', email: 'nobody@example.com', name: 'Nobody' },
    refuses: false,
    pass: async (address) => {
      const answer = await fetch(address, { redirect: 'manual' });
      return new URL(answer.headers.get('location') ?? '');
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
  return provider;
}

function configuration(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
}

/** The secret comes in the form or in a header, as the standard lets a client choose. */
function knowsSecret(form: URLSearchParams, header: string | undefined): boolean {
  if (form.get('client_id') === client.id && form.get('client_secret') === client.secret) return true;
  const [id, secret] = Buffer.from(header?.replace(/^Basic /u, '') ?? '', 'base64')
    .toString()
    .split(':');
  return id === client.id && decodeURIComponent((secret ?? '').replaceAll('+', ' ')) === client.secret;
}
