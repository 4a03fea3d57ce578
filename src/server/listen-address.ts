/** The port that a setting names. Throws, in words, on anything but a whole number from 0 to 65535. */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port;
  throw new Error(`PORT is "${text}"; give a number from 0 to 65535, like PORT=4322.`);
}

/** The host as a browser on this machine opens it. */
export function shownHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
