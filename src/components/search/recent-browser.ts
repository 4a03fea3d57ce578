const key = 'recent-searches';
const most = 5;

/** The reader's last searches on this device, newest first. Nothing leaves the device. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const wanted = query.trim();
  if (wanted === '') return;
  const others = recentSearches().filter((other) => other.toLowerCase() !== wanted.toLowerCase());
  keep([wanted, ...others].slice(0, most));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(queries: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(queries));
  } catch {
    // Storage may be switched off or full; the search works without.
  }
}
