/** Where somebody goes who asked for nothing in particular. */
export const home = '/desk/';

/**
 * The page that a sign-in leads to: a path of this site that a page of the desk or of leads has. Whatever else `to` is,
 * an address elsewhere above all, it leads home.
 */
export function ownPath(to: string | null | undefined): string {
  // A backslash, a control character or a second slash makes browsers read an address of another host.
  if (!to || !/^\/(?:desk|lead)(?:[/?#]|$)/u.test(to) || /[\\\p{C}]|\/\//u.test(to)) return home;
  const base = 'http://replybook.invalid';
  const url = URL.canParse(to, base) ? new URL(to, base) : undefined;
  return url?.origin === base && /^\/(?:desk|lead)(?:\/|$)/u.test(url.pathname)
    ? `${url.pathname}${url.search}${url.hash}`
    : home;
}
