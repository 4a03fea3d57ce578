import type { IncomingMessage } from 'node:http';

/** What tells where this server is reached. */
export interface OriginSettings {
  /** Proxies of our own before this server, which say what the client asked for. */
  readonly proxies: number;
  /** SITE_URL, where the operator set it. */
  readonly siteUrl: string | undefined;
}

/** The origin by which a client reached this server, like `https://help.example.com`. */
export function ownOrigin(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  { proxies, siteUrl }: OriginSettings,
): string {
  const forwarded = (name: string): string | undefined => {
    const value = proxies > 0 ? [headers[name] ?? []].flat().join(',').split(',')[0]?.trim() : undefined;
    return value === '' ? undefined : value;
  };
  const host = forwarded('x-forwarded-host') ?? headers.host ?? 'localhost';
  const isEncrypted = 'encrypted' in socket && socket.encrypted === true;
  const scheme = isEncrypted || forwarded('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const reached = URL.canParse(`${scheme}://${host}`) ? new URL(`${scheme}://${host}`) : new URL('http://localhost');
  const site = siteUrl !== undefined && URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  // The operator knows the scheme of the public address, also where a proxy does not tell it.
  return site?.host === reached.host ? site.origin : reached.origin;
}

/** Whether a page of this site sent a request; browsers say so, and no page of another site can make them lie. */
export function isOwnRequest(headers: Pick<Headers, 'get'>, origin: string): boolean {
  const site = headers.get('sec-fetch-site');
  return headers.get('origin') === origin && (site === null || site === 'same-origin');
}
