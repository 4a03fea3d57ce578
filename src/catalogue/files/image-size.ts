import { imageSize } from 'image-size';
import type { ImageSize } from './book-files.ts';

/** Size in pixels of an image file's bytes, or `undefined` where they are no image. */
export function sizeOf(bytes: Uint8Array | undefined): ImageSize | undefined {
  if (!bytes) return undefined;
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return undefined;
  }
}
