/**
 * The scripts that no page for buyers loads, however indirectly: the desk's. Anybody may read its code, which names
 * fields of the book and has labels like them; what the book says is secret there as everywhere.
 */
export function staffScripts(files: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const scripts = [...files.keys()].filter((path) => path.endsWith('.js'));
  const named = (path: string): string[] => {
    const text = new TextDecoder().decode(files.get(path));
    return scripts.filter((script) => text.includes(script.slice(script.lastIndexOf('/') + 1)));
  };
  const loaded = new Set<string>();
  const next = [...files.keys()].filter((path) => path.endsWith('.html')).flatMap(named);
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    next.push(...named(path));
  }
  return new Set(scripts.filter((script) => !loaded.has(script)));
}
