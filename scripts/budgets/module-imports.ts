import { posix } from 'node:path';
import ts from 'typescript';

/** The files of the site that a built script asks for, by their paths from the site's root. */
export interface ModuleImports {
  /** Loaded with it. */
  readonly atOnce: readonly string[];
  /** Loaded when the script calls for them. */
  readonly later: readonly string[];
}

/** Reads the imports of a script at `path`. An import of anything but a relative path is not of this site. */
export function moduleImports(path: string, code: string): ModuleImports {
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest);
  const atOnce: string[] = [];
  const later: string[] = [];
  const add = (list: string[], specifier: ts.Node | undefined): void => {
    if (specifier && ts.isStringLiteralLike(specifier) && /^\.{0,2}\//u.test(specifier.text)) {
      list.push(posix.resolve(posix.dirname(path), specifier.text));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(atOnce, node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(later, node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { atOnce: [...new Set(atOnce)], later: [...new Set(later)] };
}
