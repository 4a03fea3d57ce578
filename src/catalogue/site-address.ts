/**
 * The public address that an operator gives, without a final slash; `undefined` where none is given. The site lives at
 * the root of its host. Throws, in words, on anything else.
 */
export function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/u.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '')
    return url.origin;
  throw new Error(`SITE_URL is "${text}"; give the public address without a path, like https://help.example.com`);
}
