import { folderOf, levelOf, mayUse, topLevel } from '../levels.ts';
import type { Complaint, Import, SourceFile, SourceTree } from '../source-tree.ts';

/** A file imports from lower levels or from its own folder, and reaches what it names. */
export function checkLevels(tree: SourceTree): Complaint[] {
  return tree.flatMap((file) => file.imports.flatMap((found) => faultOf(file, found) ?? []));
}

function faultOf({ path }: SourceFile, { specifier, line, target }: Import): Complaint | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const place = `${path}:${line} imports "${specifier}"`;
  if (target === undefined) return `${place}, which is no file of src. Name a file with its ending.`;
  const [from, to] = [folderOf(path), folderOf(target)];
  if (mayUse(from, to)) return undefined;
  const where = `${place}: ${nameOf(from)} may not use ${nameOf(to)}.`;
  const bothPages = levelOf(from) === topLevel && levelOf(to) === topLevel;
  return bothPages
    ? `${where} Pages use layouts, layouts components, components islands; move the shared part down.`
    : `${where} Hand it over as an argument, or move the shared part to a lower level.`;
}

function nameOf(folder: string): string {
  if (folder === '') return 'src itself';
  return `${folder} (level ${levelOf(folder) ?? 'unknown'})`;
}
