import type { LocaleCode } from '../lib/locales.ts';
import type { SuggestModelFile } from '../search/suggest/model-file.ts';
import type { Suggestions } from '../search/suggest/suggest.ts';
import type { FindInput, FoundMacro } from './find.ts';
import type { DeskLanguage, DeskLibrary, DeskMacro, MacroText } from './library.ts';
import type { ReplyChecker } from './reply-checker.ts';
import type { FilledReply } from './reply.ts';
import type { Situation } from './situation.ts';

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
