/** What a service worker has that a page has not; TypeScript knows the globals of one of them only. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: PageMessage) => void): void;
  /** Takes the place of the worker before at once, with pages open. */
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

interface LastingEvent {
  /** The worker is not stopped, and the event not over, before this is done. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface PageMessage extends LastingEvent {
  /** The page that sent it. */
  readonly source: { readonly url: string };
}
