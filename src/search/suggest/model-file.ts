import type { LocaleCode } from '../../lib/locales.ts';
import type { Macro } from '../../model/macro.ts';
import type { IntentModelFile } from './intent-model.ts';
import type { LanguageFile } from './language.ts';
import type { OrderIdShapes } from './order-ids.ts';

/** Raised with every change of the file's shape, or of what is read out of a text. */
export const modelFormat = 1;

/** Everything that suggestions need, as JSON: written by `learnModel`, read by `loadModel`. */
export interface SuggestModelFile {
  readonly format: number;
  /** The `analyzerVersion` that read the texts. */
  readonly analyzer: number;
  /** Changes with the format, the analyzer, and any text that was learned from: good as a cache key. */
  readonly fingerprint: string;
  readonly sourceLocale: LocaleCode;
  readonly orderIds: OrderIdShapes;
  readonly languages: LanguageFile;
  /** Names of the labels by number; the last one is `none`. */
  readonly labels: readonly string[];
  /** Languages that are written alike learn together: their words have characters in common. */
  readonly intents: { readonly spaced: IntentModelFile; readonly cjk: IntentModelFile };
  readonly macros: readonly OfferedMacro[];
}

/** A macro that agents may use, as far as it is looked at to find the right one. */
export interface OfferedMacro extends Pick<
  Macro,
  'intent' | 'channels' | 'fulfilment' | 'effective_from' | 'effective_to'
> {
  /** `category/slug`. */
  readonly path: string;
  /** In the languages in which it is approved. */
  readonly texts: Readonly<Partial<Record<LocaleCode, MacroText>>>;
}

export interface MacroText {
  readonly title: string;
  readonly utterances: readonly string[];
  /** The reply without its marks. */
  readonly reply: string;
}

/** A model that this code must not use. The message says why, and what to do. */
export class SuggestModelError extends Error {
  override readonly name = 'SuggestModelError';
}
