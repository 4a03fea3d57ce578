import { openDesk } from '../../../desk/open-desk.ts';
import type { Desk } from '../../../desk/desk.ts';
import type { DeskLanguage, DeskLibrary } from '../../../desk/library.ts';
import type { LocaleCode } from '../../../lib/locales.ts';
import type { Lexicon } from '../../../model/lexicon.ts';
import { lateChecker } from './late-checker.ts';
import type { SuggestModelFile } from '../../../search/suggest/model-file.ts';
import type { Files, KeptFile } from '../device/files.ts';

/** A book that is open, and how it takes in what is loaded after the list. */
export interface OpenBook {
  readonly desk: Desk;
  readonly etag: string;
  /** Loads the texts and the rules of a language, then its search; tells after each step. */
  readonly loadLanguage: (locale: LocaleCode, isAdded: () => void) => Promise<void>;
  /** Puts the files of a language on the device. */
  readonly keepLanguage: (locale: LocaleCode) => Promise<void>;
  readonly loadModel: () => Promise<void>;
}

export const libraryPath = '/api/desk/library';

/** Opens a library file. */
export function openBook({ content, etag }: KeptFile<DeskLibrary>, files: Files): OpenBook {
  const checker = lateChecker(content);
  const desk = openDesk(content, { checker });
  const digestOf = (locale: LocaleCode): string | undefined =>
    content.languages.find((language) => language.locale === locale)?.digest;

  const textsOf = (locale: LocaleCode): Promise<DeskLanguage> =>
    newest(files, `${libraryPath}/${locale}`, ({ digest }) => digest === digestOf(locale));
  const lexiconOf = (locale: LocaleCode): Promise<Lexicon> => newest(files, `/api/desk/lexicon/${locale}`);

  return {
    desk,
    etag,
    loadLanguage: async (locale, isAdded) => {
      const phrases = new Set<LocaleCode>([locale, 'en']);
      await Promise.all([
        textsOf(locale).then((language) => {
          desk.addLanguage(language);
          isAdded();
        }),
        ...Array.from(phrases, async (code) => {
          await checker.add(code, await lexiconOf(code));
        }),
      ]);
      isAdded();
      await desk.prepareSearch(locale);
      isAdded();
    },
    keepLanguage: async (locale) => {
      await textsOf(locale);
      await lexiconOf(locale);
    },
    loadModel: async () => {
      await desk.addModel(await newest<SuggestModelFile>(files, '/api/desk/model'));
    },
  };
}

/** The kept file where it is known to be the newest, else the server's; without a connection the kept one. */
async function newest<Content>(
  files: Files,
  path: string,
  isNewest: (content: Content) => boolean = () => false,
): Promise<Content> {
  const kept = await files.kept<Content>(path).catch(() => undefined);
  if (kept && isNewest(kept.content)) return kept.content;
  try {
    const file = (await files.newer<Content>(path, kept?.etag)) ?? kept;
    if (file) return file.content;
  } catch (error) {
    if (kept) return kept.content;
    throw error;
  }
  throw new Error(`${path} says that nothing changed, but this device has kept nothing of it.`);
}
