/** A page that is rendered on demand, with what its head loads; paths from the site's root. */
export interface ShellPage {
  readonly path: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Every file that some pages load, at once or later, each once, in the order of their names. */
export function shellPaths(
  pages: readonly ShellPage[],
  /** Which scripts a script leads to. */
  imports: ReadonlyMap<string, readonly string[]>,
): string[] {
  const named = pages.flatMap(({ scripts, styles }) => [...scripts, ...styles]);
  return reachedFrom(named, (path) => imports.get(path) ?? []).toSorted();
}

/** These and all that they lead to, each once. */
export function reachedFrom(start: readonly string[], next: (name: string) => readonly string[]): string[] {
  const reached = new Set(start);
  // A set that grows while it is walked is walked to its new end.
  for (const name of reached) for (const found of next(name)) reached.add(found);
  return [...reached];
}
