import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface TextFile {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Writes files one after the other, with the folders that they need. */
export async function writeAll(folder: string, files: Iterable<TextFile>): Promise<void> {
  const made = new Set<string>();
  for (const { path, text } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, text);
  }
}
