import type { LocaleCode } from '../../lib/locales.ts';
import type { SearchHit } from '../../search/search.ts';
import type { Engine } from './engine.ts';

/** Milliseconds without a key before the server is asked. */
const typingPause = 120;
/** Milliseconds that the server has for an answer. */
const longestWait = 2500;
/** Milliseconds that a server which failed is left alone. */
const rest = 30_000;

/**
 * Asks the server, which searches the whole texts of a large book. While it fails or cannot be reached, the shorter index
 * on the reader's device answers; that is loaded after the first answer, so that it is there when the line is not.
 */
export function openServerSearch(locale: LocaleCode, openLocal: () => Promise<Engine>): Engine {
  const local = onceItWorks(openLocal);
  let restsUntil = 0;
  let latest = new AbortController();
  return async (query, limit) => {
    latest.abort();
    latest = new AbortController();
    const { signal } = latest;
    if (performance.now() >= restsUntil) {
      try {
        await pause(typingPause);
        if (signal.aborted) return undefined;
        const hits = await ask({ locale, query, limit }, signal);
        if (!isSavingData()) void local().catch(() => undefined);
        return hits;
      } catch (error) {
        if (signal.aborted) return undefined;
        console.warn(error);
        restsUntil = performance.now() + rest;
      }
    }
    const search = await local();
    return signal.aborted ? undefined : search(query, limit);
  };
}

interface Question {
  readonly locale: LocaleCode;
  readonly query: string;
  readonly limit: number;
}

async function ask({ locale, query, limit }: Question, signal: AbortSignal): Promise<readonly SearchHit[]> {
  const parameters = new URLSearchParams({ q: query.slice(0, 200), locale, limit: String(limit) });
  const answer = await fetch(`/api/search?${parameters}`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(longestWait)]),
  });
  if (!answer.ok) throw new Error(`The search answered ${answer.status}; the device searches by itself for a while.`);
  const { hits } = (await answer.json()) as { readonly hits: readonly SearchHit[] };
  return hits;
}

function onceItWorks<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Whether the reader has asked the browser to load no more than it must. */
function isSavingData(): boolean {
  return 'connection' in navigator && (navigator.connection as { readonly saveData?: boolean }).saveData === true;
}
