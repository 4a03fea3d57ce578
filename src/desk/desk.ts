import type { LocaleCode } from '../lib/locales.ts';
import { loadModel, type SuggestModel } from '../search/suggest/load-model.ts';
import type { SuggestModelFile } from '../search/suggest/model-file.ts';
import { suggest, type Suggestions } from '../search/suggest/suggest.ts';
import { fillReply, plainFilling, unknownMacro } from './fill-reply.ts';
import { fillingParts, type FillingParts } from './filling-parts.ts';
import { findMacros } from './find-macros.ts';
import type { FindInput, FoundMacro } from './find.ts';
import type { DeskLanguage, DeskLibrary, DeskMacro, MacroText } from './library.ts';
import type { ReplyChecker } from './reply-checker.ts';
import type { FilledReply } from './reply.ts';
import type { Situation } from './situation.ts';
import { openTextSearch, type TextSearch } from './text-search.ts';
import { createTexts } from './texts.ts';

/** A buyer's message, and what is known of it. */
export interface PastedMessage {
  readonly text: string;
  readonly channel?: string | undefined;
  /** Its language, where the agent says it. */
  readonly locale?: LocaleCode | undefined;
  readonly fulfilment?: 'FBA' | 'FBM' | undefined;
  /** A day like 2026-11-26: macros are offered from and to their days. */
  readonly today: string;
}

/** What a message asks and which macros answer it, best first. */
export interface MessageReading extends Suggestions {
  /** Nothing was asked: thanks, an automatic mail, an empty text. */
  readonly needsNoReply: boolean;
}

/** What the desk does with the library in the agent's browser. It asks no network, no clock, no storage. */
export interface Desk {
  readonly library: DeskLibrary;
  /** Texts of a language. Until they are there, its macros are found by title and cannot be filled. */
  readonly addLanguage: (language: DeskLanguage) => void;
  readonly hasLanguage: (locale: LocaleCode) => boolean;
  /** Makes the search in the texts of a language ready, once; until then titles are searched. */
  readonly prepareSearch: (locale: LocaleCode) => Promise<void>;
  /** The model of `GET /api/desk/model`; until then `read` gives `undefined`. Throws `SuggestModelError` for another format. */
  readonly addModel: (file: SuggestModelFile) => Promise<void>;
  readonly macro: (path: string) => DeskMacro | undefined;
  readonly text: (locale: LocaleCode, path: string) => MacroText | undefined;
  /** Macros that fit what was typed, best first; for an empty query the agent's favourites, recents and most used first. */
  readonly find: (input: FindInput) => FoundMacro[];
  /** `undefined` until the model is there. */
  readonly read: (message: PastedMessage) => MessageReading | undefined;
  /** Never throws: what is wrong stands in `blocked`. */
  readonly fill: (situation: Situation) => FilledReply;
  /** The reply in another language, to read beside it: the macro's text, not checked. Empty where it is not there. */
  readonly beside: (situation: Situation, locale: LocaleCode) => string;
  /** The line for the ticket's internal note, in a language where the macro has one there, else in the source's. */
  readonly internalNote: (path: string, locale: LocaleCode) => string | undefined;
}

export interface DeskSettings {
  /** Made of `library.policies` by src/policy/reply-checker.ts. */
  readonly checker: ReplyChecker;
}

/** Opens the desk on a library; texts, model and the checker's phrases follow as they arrive. */
export function openDesk(library: DeskLibrary, { checker }: DeskSettings): Desk {
  const texts = createTexts(library);
  const macros = new Map(library.macros.map((macro) => [macro.path, macro]));
  const searches = new Map<LocaleCode, TextSearch>();
  let model: SuggestModel | undefined;
  const partsOf = (situation: Situation): FillingParts | undefined =>
    fillingParts(situation, { library, texts, macros, checker });
  return {
    library,
    addLanguage: (language) => {
      texts.add(language);
      searches.delete(language.locale);
    },
    hasLanguage: texts.has,
    prepareSearch: async (locale) => {
      const language = texts.language(locale);
      if (language && !searches.has(locale)) searches.set(locale, await openTextSearch(language, library));
    },
    addModel: async (file) => {
      model = await loadModel(file);
    },
    macro: (path) => macros.get(path),
    text: texts.text,
    find: (input) => findMacros(input, { library, searches }),
    read: (message) => model && readPasted(message, model),
    fill: (situation) => {
      const parts = partsOf(situation);
      return parts ? fillReply(situation, parts) : unknownMacro(situation);
    },
    beside: (situation, locale) => {
      const parts = partsOf({ ...situation, locale });
      return parts?.locale === locale ? plainFilling(situation, parts) : '';
    },
    internalNote: (path, locale) => (texts.text(locale, path) ?? texts.text(library.sourceLocale, path))?.internal_note,
  };
}

function readPasted({ text, channel, locale, fulfilment, today }: PastedMessage, model: SuggestModel): MessageReading {
  const suggestions = suggest({ text, channel, locale, fulfilment, today }, model);
  return { ...suggestions, needsNoReply: suggestions.intents.length === 0 };
}
