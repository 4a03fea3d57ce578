import type { IncomingMessage } from 'node:http';

/**
 * The address of who asks. Behind `proxies` servers of our own it is what the first of them wrote into
 * `X-Forwarded-For`; whatever stands before that, the client may have made up.
 */
export function clientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string {
  const direct = socket.remoteAddress ?? '';
  if (proxies === 0) return direct;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const hops = forwarded.split(',').map((hop) => hop.trim());
  const address = hops.at(-proxies);
  return address === undefined || address === '' ? direct : address;
}

/** The number of proxies that a setting names. Throws, in words, on anything but a small whole number. */
export function proxiesOf(text: string): number {
  if (/^\d$/u.test(text)) return Number(text);
  throw new Error(
    `TRUSTED_PROXIES is "${text}"; give the number of proxies before this server, like TRUSTED_PROXIES=1.`,
  );
}
