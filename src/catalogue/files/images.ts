import type { FaqEntry } from '../book.ts';
import { bodyTokens } from '../render/body-tokens.ts';
import type { BookFiles, ImageSize } from './book-files.ts';

/** Sizes of all images that articles show, by their path below public. */
export async function readImages(faqs: readonly FaqEntry[], files: BookFiles): Promise<Map<string, ImageSize>> {
  const paths = new Set<string>();
  for (const { body } of faqs) {
    if (!body.includes('![')) continue;
    for (const { token } of bodyTokens(body)) if (token.type === 'image') paths.add(String(token.href));
  }
  const sizes = new Map<string, ImageSize>();
  for (const path of paths) {
    const size = path.startsWith('/') && !path.includes('..') ? await files.image(path) : undefined;
    if (size) sizes.set(path, size);
  }
  return sizes;
}
