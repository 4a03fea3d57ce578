/** The folders of src by level; a file imports from lower levels or from its own folder. */
const levels = [
  ['lib'],
  ['model', 'i18n'],
  ['catalogue', 'macros', 'search', 'orders', 'store'],
  ['policy', 'review', 'insights', 'desk'],
  ['api', 'cli', 'server'],
] as const;

/** The folders of the highest level; each may use those after it. */
const pageFolders = ['pages', 'layouts', 'components', 'islands', 'styles'] as const;

/** What stands in src itself: Astro looks for it there. */
export const rootFiles = ['content.config.ts', 'middleware.ts', 'env.d.ts'] as const;

export const knownFolders: readonly string[] = [...levels.flat(), ...pageFolders];

export const topLevel = levels.length;

/** The first segment of a path; empty for a file of src itself. */
export function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

/** The level of a folder; that of the pages for src itself, `undefined` for a folder that has none. */
export function levelOf(folder: string): number | undefined {
  if (folder === '' || isPageFolder(folder)) return topLevel;
  const level = levels.findIndex((folders) => (folders as readonly string[]).includes(folder));
  return level === -1 ? undefined : level;
}

/** Whether a folder may use another. */
export function mayUse(from: string, to: string): boolean {
  if (from === to) return true;
  const [own, other] = [levelOf(from), levelOf(to)];
  if (own === undefined || other === undefined) return false;
  if (own !== topLevel || other !== topLevel) return other < own;
  return isPageFolder(from) && isPageFolder(to) && pageFolders.indexOf(from) < pageFolders.indexOf(to);
}

function isPageFolder(folder: string): folder is (typeof pageFolders)[number] {
  return (pageFolders as readonly string[]).includes(folder);
}
