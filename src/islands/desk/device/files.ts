import type { DeviceStore } from './device-store.ts';
import { ask, Refusal } from './server.ts';

/** A file of the book as this device keeps it. */
export interface KeptFile<Content> {
  readonly etag: string;
  readonly content: Content;
  /** Milliseconds. */
  readonly keptAt: number;
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

export function openFiles(store: DeviceStore, now: () => number): Files {
  return {
    kept: async <Content>(path: string) => (await store.get('files', path)) as KeptFile<Content> | undefined,
    newer: async <Content>(path: string, etag: string | undefined) => {
      const response = await ask(path, etag === undefined ? {} : { headers: { 'if-none-match': etag } });
      if (response.status === 304) return undefined;
      if (!response.ok) throw new Refusal(response.status, (await response.text()).trim());
      const file: KeptFile<Content> = {
        etag: response.headers.get('etag') ?? '',
        content: (await response.json()) as Content,
        keptAt: now(),
      };
      // A device that is full still works, from the server.
      await store.put('files', path, file).catch(() => undefined);
      return file;
    },
  };
}
