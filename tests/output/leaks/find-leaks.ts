import { createSearcher } from './occurrences.ts';
import { plainText, withoutTags } from './plain-text.ts';
import type { Secret } from './secret.ts';

/** A secret in a public file. */
export interface Leak {
  readonly path: string;
  readonly secret: Secret;
}

/** Files whose bytes hold no text that anybody could read out. */
const pictures = /\.(?:png|jpe?g|webp|avif|ico|woff2)$/u;

/** Every secret in every file, however it is escaped, and also with tags in its middle. */
export function findLeaks(files: ReadonlyMap<string, Uint8Array>, secrets: readonly Secret[]): Leak[] {
  const search = createSearcher(secrets);
  return [...files].flatMap(([path, bytes]) => {
    if (pictures.test(path)) return [];
    const text = plainText(new TextDecoder().decode(bytes));
    const found = new Set<Secret>();
    for (const form of new Set([text, withoutTags(text)])) {
      for (const { needle, at } of search(form)) if (isWhole(needle, form, at)) found.add(needle);
    }
    return [...found].map((secret) => ({ path, secret }));
  });
}

/** A leak as a line: `/en/index.html holds "…" (faq/en/…, title)`. */
export function describeLeak({ path, secret }: Leak): string {
  return `${path} holds "${secret.text}" (${secret.from})`;
}

/** Whether a word stands by itself, and a key before its value: `"owner":` in data, `{owner:` in code. */
function isWhole({ text, as }: Secret, form: string, at: number): boolean {
  if (as === 'phrase') return true;
  const before = form.slice(Math.max(0, at - 2), at);
  const after = form.slice(at + text.length, at + text.length + 3);
  if (as === 'word') return !/[\p{L}\p{N}_-]$/u.test(before) && !/^[\p{L}\p{N}_-]/u.test(after);
  return /["']$/u.test(before) ? /^["'] ?:/u.test(after) : /[{,] ?$/u.test(before) && /^ ?:/u.test(after);
}
