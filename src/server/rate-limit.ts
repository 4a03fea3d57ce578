/** How often one address may do something. */
export interface RateLimit {
  readonly count: number;
  /** Length of the window that the count is for. */
  readonly seconds: number;
  /** Addresses that are remembered; beyond them the oldest are forgotten. */
  readonly addresses: number;
}

interface Window {
  readonly ends: number;
  count: number;
}

/** Counts per address, in memory; gives the seconds to wait, or 0. IPv6 counts by the network of a household. */
export function createRateLimit(
  { count, seconds, addresses }: RateLimit,
  now: () => Date,
): (address: string) => number {
  const windows = new Map<string, Window>();
  return (address) => {
    const time = now().getTime();
    const key = networkOf(address);
    const known = windows.get(key);
    if (known && known.ends > time) {
      known.count += 1;
      return known.count > count ? Math.ceil((known.ends - time) / 1000) : 0;
    }
    // Written anew, it stands last: the first of the map is always the oldest.
    windows.delete(key);
    const [oldest] = windows.keys();
    if (oldest !== undefined && windows.size >= addresses) windows.delete(oldest);
    windows.set(key, { ends: time + seconds * 1000, count: 1 });
    return 0;
  };
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, which one household has for itself. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(?<v4>\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.groups?.['v4'];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('::', 2);
  const parts = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [first, last] = [parts(head), parts(tail ?? '')];
  const middle =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  const groups = [...first, ...middle, ...last].map((group) => group.replace(/^0+(?=.)/u, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
}
