import ts from 'typescript';

const names: ReadonlySet<string> = new Set([
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'HTMLElement',
  'customElements',
  'location',
  'history',
]);

/** Where a piece of code uses a name of the browser that it does not declare itself. */
export function browserGlobals(code: ts.SourceFile): { name: string; line: number }[] {
  if (![...names].some((name) => code.text.includes(name))) return [];
  const checker = checkerOf(code);
  const found: { name: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && names.has(node.text) && isUse(node) && !isDeclared(node, checker)) {
      found.push({ name: node.text, line: code.getLineAndCharacterOfPosition(node.getStart(code)).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(code);
  return found;
}

/** Whether an identifier stands for a value or a type, and is not the name of a property or a declaration. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return parent.expression.getText() === 'globalThis';
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isQualifiedName(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  return !('name' in parent && parent.name === node);
}

function isDeclared(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  if (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) return false;
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return symbol?.declarations !== undefined;
}

/** Knows what the code declares, and no library. */
function checkerOf(code: ts.SourceFile): ts.TypeChecker {
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, types: [], jsx: ts.JsxEmit.Preserve };
  const host: ts.CompilerHost = {
    getSourceFile: (name) => (name === code.fileName ? code : undefined),
    getDefaultLibFileName: () => '',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === code.fileName,
    readFile: () => undefined,
  };
  return ts.createProgram([code.fileName], options, host).getTypeChecker();
}
