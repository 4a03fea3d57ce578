import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { brotliBytes } from './output-size.ts';

/** What a reader's browser loads for one page. */
export interface PageWeight {
  readonly requests: number;
  readonly brotliBytes: number;
}

/**
 * Weighs a page below the folder `site`: the HTML, and every style sheet, script, picture and icon that it names, with
 * the scripts that those scripts import at once. What a script loads later (a search on its first use) is not in it.
 */
export async function weighPage(site: string, page: string): Promise<PageWeight> {
  const html = await readFile(join(site, page), 'utf8');
  const wanted = [...html.matchAll(/<(link|script|img)\b([^>]*)>/gu)].flatMap(([, tag = '', attributes = '']) =>
    addressOf(tag, attributes),
  );
  const loaded = new Set([page]);
  for (const address of wanted) await load(site, posix.join('/', address).slice(1), loaded);
  const sizes = await Promise.all([...loaded].map((path) => brotliBytes(join(site, path))));
  return { requests: loaded.size, brotliBytes: sizes.reduce((total, size) => total + size, 0) };
}

const loadedRels = new Set(['stylesheet', 'icon', 'shortcut icon', 'modulepreload', 'preload']);

function addressOf(tag: string, attributes: string): string[] {
  const valueOf = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
  const address = valueOf(tag === 'link' ? 'href' : 'src');
  if (!address?.startsWith('/') || (tag === 'link' && !loadedRels.has(valueOf('rel') ?? ''))) return [];
  return [address];
}

async function load(site: string, path: string, loaded: Set<string>): Promise<void> {
  if (loaded.has(path) || !existsSync(join(site, path))) return;
  loaded.add(path);
  if (!path.endsWith('.js')) return;
  const script = await readFile(join(site, path), 'utf8');
  for (const [, address = ''] of script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu)) {
    await load(site, posix.join(dirname(path), address), loaded);
  }
}
