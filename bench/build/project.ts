import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A site in a folder of its own, ready to be built. */
export interface Project {
  readonly name: string;
  readonly folder: string;
  /** Folder of the built files below `folder`. */
  readonly site: string;
  /** What the search loads, below `site`: a file or a folder. */
  readonly searchAssets: string;
  /** A page of an article, below `site`. */
  readonly articlePage: string;
}

/** The command that builds a project. */
export const buildCommand = [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'] as const;

/** Removes what an earlier build left. */
export async function clean({ folder }: Project): Promise<void> {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    await rm(join(folder, left), { recursive: true, force: true });
  }
}
