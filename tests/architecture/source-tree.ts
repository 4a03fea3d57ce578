import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import ts from 'typescript';
import { codeParts, type CodePart } from './code-parts.ts';

/** An import, a re-export or an `import()` of a file. */
export interface Import {
  readonly specifier: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** The file of the tree that it reaches; `undefined` for packages and for what is not in the tree. */
  readonly target: string | undefined;
}

/** A source file, by its path below the tree's folder with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  /** Its code: a module is one part, an Astro component has its front matter and its scripts. */
  readonly parts: readonly CodePart[];
  readonly imports: readonly Import[];
}

export type SourceTree = readonly SourceFile[];

/** What is wrong where, and what to do: `policy/judge.ts:3 imports … Move …`. */
export type Complaint = string;

/** Every module, component and style sheet below a folder, in the order of their paths. */
export function readSourceTree(folder: string): SourceTree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => /\.(?:tsx?|astro|css)$/u.test(path))
    .toSorted();
  const known = new Set(paths);
  return paths.map((path) => readSource(path, readFileSync(join(folder, path), 'utf8'), known));
}

function readSource(path: string, text: string, known: ReadonlySet<string>): SourceFile {
  const parts = codeParts(path, text);
  const imports = parts.flatMap(({ code }) =>
    importsOf(code).map(({ specifier, line }) => ({ specifier, line, target: targetOf(specifier, path, known) })),
  );
  return { path, lines: text.replace(/\n$/u, '').split('\n').length, parts, imports };
}

function importsOf(code: ts.SourceFile): { specifier: string; line: number }[] {
  const found: { specifier: string; line: number }[] = [];
  const add = (node: ts.Node, specifier: ts.Node): void => {
    if (!ts.isStringLiteralLike(specifier)) return;
    found.push({ specifier: specifier.text, line: code.getLineAndCharacterOfPosition(node.getStart(code)).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      add(node, node.moduleSpecifier);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) {
      add(node, node.arguments[0]);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal);
    ts.forEachChild(node, visit);
  };
  visit(code);
  return found;
}

function targetOf(specifier: string, from: string, known: ReadonlySet<string>): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(from), specifier);
  return known.has(target) ? target : undefined;
}
