/** Where a book is read from: a folder, a Git revision, a set of texts in a test. */
export interface BookFiles {
  /** Every file below the content folder, in order: path with forward slashes, and size in bytes. */
  readonly list: () => Promise<readonly { path: string; size: number }[]>;
  /** The bytes of one of them. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Size in pixels of an image below the public folder, or `undefined` where there is no readable image. */
  readonly image: (path: string) => Promise<ImageSize | undefined>;
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}
