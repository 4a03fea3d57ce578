import ts from 'typescript';

/** A piece of code of a file, with empty lines before it so that its line numbers are the file's. */
export interface CodePart {
  /** `script` runs in the browser, `front matter` when the page is rendered, a `module` wherever it is imported. */
  readonly kind: 'module' | 'front matter' | 'script';
  readonly code: ts.SourceFile;
}

/** The code of a file; a style sheet has none. */
export function codeParts(path: string, text: string): CodePart[] {
  if (path.endsWith('.css')) return [];
  if (!path.endsWith('.astro')) return [{ kind: 'module', code: parse(path, text) }];
  const frontMatter = /^---\r?\n(?<code>.*?)^---$/msu.exec(text);
  const scripts = [...text.matchAll(/<script(?<attributes>[^>]*)>(?<code>.*?)<\/script>/gsu)]
    // Data and files of public/ are no modules of the tree.
    .filter(({ groups }) => !/\b(?:type|src|is:inline)\b/u.test(groups!['attributes']!))
    .map((match, place) => ({ kind: 'script', name: `${path}.script-${place}.ts`, match }) as const);
  const pieces = [
    ...(frontMatter ? [{ kind: 'front matter', name: `${path}.ts`, match: frontMatter } as const] : []),
    ...scripts,
  ];
  return pieces.map(({ kind, name, match }) => ({ kind, code: parse(name, atItsLine(text, match)) }));
}

function atItsLine(text: string, { index, 0: whole, groups }: RegExpExecArray): string {
  const code = groups!['code']!;
  const before = text.slice(0, index + whole.indexOf(code));
  return before.replaceAll(/[^\n]/gu, '') + code;
}

function parse(name: string, code: string): ts.SourceFile {
  return ts.createSourceFile(`/${name}`, code, { languageVersion: ts.ScriptTarget.Latest }, true);
}
