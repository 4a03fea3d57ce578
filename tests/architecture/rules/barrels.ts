import ts from 'typescript';
import type { Complaint, SourceFile, SourceTree } from '../source-tree.ts';

/** No file only hands on what others export. Astro's pages are named index. */
export function checkBarrels(tree: SourceTree): Complaint[] {
  return tree.flatMap((file) => {
    if (/(?:^|\/)index\.tsx?$/u.test(file.path) && !file.path.startsWith('pages/')) {
      return [`${file.path}:1 is an index. Name the file after what it holds, and import it by that name.`];
    }
    return onlyHandsOn(file)
      ? [`${file.path}:1 only exports what other files hold. Import those files where they are used.`]
      : [];
  });
}

function onlyHandsOn({ parts }: SourceFile): boolean {
  const [module] = parts;
  if (module?.kind !== 'module') return false;
  const { statements } = module.code;
  const handsOn = (statement: ts.Statement): boolean => ts.isExportDeclaration(statement);
  return (
    statements.some(handsOn) && statements.every((statement) => handsOn(statement) || ts.isImportDeclaration(statement))
  );
}
