import type { DeviceStore } from './device-store.ts';
import { ask, Refusal } from './server.ts';

/** A file of the book as this device keeps it. */
export interface KeptFile<Content> {
  readonly etag: string;
  readonly content: Content;
}

/** Files of the book, from this device or from the server. */
export interface Files {
  readonly kept: <Content>(path: string) => Promise<KeptFile<Content> | undefined>;
  /**
   * The newest, which is kept from then on; `undefined` where the kept one is the newest.
   *
   * @throws {NoConnection | Refusal}
   */
  readonly newer: <Content>(path: string, etag: string | undefined) => Promise<KeptFile<Content> | undefined>;
}

/** Kept as text: to clone a large object into the database takes longer than to read it anew. */
interface KeptText {
  readonly etag: string;
  readonly text: string;
}

export function openFiles(store: DeviceStore): Files {
  return {
    kept: async (path) => {
      const file = (await store.get('files', path)) as KeptText | undefined;
      return file && contentOf(file);
    },
    newer: async (path, etag) => {
      const response = await ask(path, etag === undefined ? {} : { headers: { 'if-none-match': etag } });
      if (response.status === 304) return undefined;
      const text = await response.text();
      if (!response.ok) throw new Refusal(response.status, text.trim());
      const file: KeptText = { etag: response.headers.get('etag') ?? '', text };
      // Nobody waits for the device, and one that is full still works, from the server.
      store.put('files', path, file).catch(() => undefined);
      return contentOf(file);
    },
  };
}

function contentOf<Content>({ etag, text }: KeptText): KeptFile<Content> {
  return { etag, content: JSON.parse(text) as Content };
}
