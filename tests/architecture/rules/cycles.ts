import type { Complaint, Import, SourceFile, SourceTree } from '../source-tree.ts';

/** A file, and the import by which the way goes on from it. */
interface Step {
  readonly path: string;
  readonly by: Import;
}

/** No file reaches itself through imports, `import type` included. */
export function checkCycles(tree: SourceTree): Complaint[] {
  const files = new Map(tree.map((file) => [file.path, file]));
  const done = new Set<string>();
  const complaints: Complaint[] = [];
  const walk = (file: SourceFile, way: readonly Step[]): void => {
    const start = way.findIndex(({ path }) => path === file.path);
    if (start !== -1) {
      complaints.push(describe(way.slice(start)));
      return;
    }
    if (done.has(file.path)) return;
    for (const by of file.imports) {
      const next = files.get(by.target ?? '');
      if (next) walk(next, [...way, { path: file.path, by }]);
    }
    done.add(file.path);
  };
  for (const file of tree) walk(file, []);
  return complaints;
}

function describe(circle: readonly Step[]): Complaint {
  const steps = circle.map(({ path, by }) => `${path}:${by.line} imports "${by.specifier}"`);
  return `${steps.join(', ')}: a circle. Move what both ends need to a file of its own.`;
}
