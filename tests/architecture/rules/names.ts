import { basename, dirname } from 'node:path/posix';
import { folderOf, knownFolders, rootFiles } from '../levels.ts';
import type { Complaint, SourceTree } from '../source-tree.ts';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const pascal = /^[A-Z][A-Za-z0-9]*$/u;

/** Words of the craft, which say nothing of what a folder holds. */
const craftWords = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'types', 'misc', 'core']);

/** Files are named in kebab-case, components in PascalCase; Astro sets the names of pages. */
export function checkFileNames(tree: SourceTree): Complaint[] {
  return tree.flatMap(({ path }) => {
    const [name, ending] = splitName(basename(path));
    const folder = folderOf(path);
    if (folder === 'pages') return [];
    if (folder === '') {
      const words = `Only ${rootFiles.join(', ')} stand in src itself; move it to the folder of its concept.`;
      return (rootFiles as readonly string[]).includes(path) ? [] : [`${path}:1 has no folder. ${words}`];
    }
    if (ending === 'astro')
      return pascal.test(name) ? [] : [`${path}:1 is a component. Name it in PascalCase, like SearchBox.astro.`];
    if (ending === 'tsx' && pascal.test(name)) return [];
    return kebab.test(name) ? [] : [`${path}:1 is a module. Name it in kebab-case, like search-box.${ending}.`];
  });
}

/** Folders are words of the trade: those of the levels first, and never words of the craft below them. */
export function checkFolderNames(tree: SourceTree): Complaint[] {
  const folders = new Set(tree.flatMap(({ path }) => ancestors(path)));
  return [...folders].flatMap((folder) => {
    const name = basename(folder);
    if (craftWords.has(name)) return [`${folder}/ is a word of the craft. Name the folder after what it holds.`];
    if (!folder.includes('/') && !knownFolders.includes(folder)) {
      return [
        `${folder}/ has no level. Use one of ${knownFolders.join(', ')}, or give it a level in tests/architecture/levels.ts.`,
      ];
    }
    const isParameter = folderOf(folder) === 'pages' && /^\[[a-z]+\]$/u.test(name);
    return kebab.test(name) || isParameter ? [] : [`${folder}/ is not in kebab-case.`];
  });
}

/** `lib` holds what every level may use, and stays small. */
export function checkLib(tree: SourceTree, most: number): Complaint[] {
  const files = tree.filter(({ path }) => folderOf(path) === 'lib').map(({ path }) => basename(path));
  if (files.length <= most) return [];
  return [
    `lib/ holds ${files.length} files (${files.join(', ')}) and may hold ${most}. Move one to the folder of its concept.`,
  ];
}

function splitName(file: string): [string, string] {
  const match = /^(?<name>.*?)(?<ending>(?:\.d)?\.[a-z]+)$/u.exec(file);
  return [match?.groups?.['name'] ?? file, (match?.groups?.['ending'] ?? '').slice(1)];
}

function ancestors(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...ancestors(folder), folder];
}
