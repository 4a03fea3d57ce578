import type { DeskLibrary } from '../../../desk/library.ts';
import type { LocaleCode } from '../../../lib/locales.ts';
import type { Files, KeptFile } from '../device/files.ts';
import { bookState, bookVersion, desk, hasUpdate, modelState } from './book.ts';
import { libraryPath, openBook, type OpenBook } from './open-book.ts';

/** Opens the book and keeps it up to date. */
export interface BookKeeper {
  /** Opens the book that this device kept, then the server's where that is newer. */
  readonly open: () => Promise<void>;
  /** Asks whether there is a newer one. Where a case is at hand, it waits until the agent loads it. */
  readonly lookForUpdate: () => Promise<void>;
  readonly loadUpdate: () => void;
  /** Texts and rules of a language, for replies in it. */
  readonly want: (locale: LocaleCode) => void;
  readonly loadModel: () => Promise<void>;
  /** Puts everything else of the book on the device, for a time without a connection. */
  readonly keepAll: () => Promise<void>;
}

export function keepBook(files: Files, isIdle: () => boolean): BookKeeper {
  let open: OpenBook | undefined;
  let next: KeptFile<DeskLibrary> | undefined;
  const wanted = new Set<LocaleCode>();

  const loadLanguage = (locale: LocaleCode): void => {
    open
      ?.loadLanguage(locale, () => {
        bookVersion.value += 1;
      })
      // It is asked for again when the connection is back; until then its replies cannot be copied.
      .catch(() => wanted.delete(locale));
  };

  const use = (file: KeptFile<DeskLibrary>): void => {
    open = openBook(file, files);
    next = undefined;
    desk.value = open.desk;
    bookVersion.value += 1;
    bookState.value = { kind: 'ready' };
    hasUpdate.value = false;
    wanted.forEach(loadLanguage);
  };

  const loadModel = async (): Promise<void> => {
    if (!open) return;
    modelState.value = 'loading';
    try {
      await open.loadModel();
      modelState.value = 'ready';
      bookVersion.value += 1;
    } catch {
      modelState.value = 'failed';
    }
  };

  return {
    open: () => openFirst(files, use),
    lookForUpdate: async () => {
      const newer = await files.newer<DeskLibrary>(libraryPath, (next ?? open)?.etag).catch(() => undefined);
      if (!newer) return;
      next = newer;
      hasUpdate.value = true;
      if (isIdle()) {
        use(newer);
        await loadModel();
      }
    },
    loadUpdate: () => {
      if (!next) return;
      use(next);
      void loadModel();
    },
    want: (locale) => {
      if (wanted.has(locale)) return;
      wanted.add(locale);
      loadLanguage(locale);
    },
    loadModel,
    keepAll: () => (open ? keepLanguages(open) : Promise.resolve()),
  };
}

async function keepLanguages(open: OpenBook): Promise<void> {
  for (const { locale } of open.desk.library.languages) await open.keepLanguage(locale).catch(() => undefined);
}

/** Opens the book that the device kept at once, and the server's where it is newer. */
async function openFirst(files: Files, use: (file: KeptFile<DeskLibrary>) => void): Promise<void> {
  const kept = await files.kept<DeskLibrary>(libraryPath).catch(() => undefined);
  if (kept) use(kept);
  try {
    const newer = await files.newer<DeskLibrary>(libraryPath, kept?.etag);
    if (newer) use(newer);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (!kept) bookState.value = { kind: 'failed', reason };
  }
}
