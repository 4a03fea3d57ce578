/**
 * The path of an address in the one form that the gate knows: decoded, without doubled slashes and dots. Whatever a
 * page's address is written like, its area is found by this.
 */
export function plainPath(url: string): string {
  const path = url.split(/[?#]/u, 1)[0] ?? '/';
  const decoded = decode(path).replace(/[\\/]+/gu, '/');
  const parts: string[] = [];
  for (const part of decoded.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  const plain = `/${parts.join('/')}`.replace(/\/+/gu, '/');
  return plain.toLowerCase();
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
