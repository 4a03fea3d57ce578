import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a build reads: folders with all that is in them, and single files. */
export const buildInputs = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'] as const;

/**
 * A digest that changes when any input of a build changes: a file's name or bytes, or the public address of the site.
 * Inputs that do not exist count as empty.
 *
 * @param root the project's folder
 * @param siteUrl the value of SITE_URL, which ends up in canonical links and the sitemap
 */
export function buildStamp(root: string, siteUrl = ''): string {
  const hash = createHash('sha256').update(`${siteUrl}\0`);
  for (const file of buildInputs.flatMap((input) => filesOf(root, input))) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesOf(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(root, `${path}/${name}`));
}
