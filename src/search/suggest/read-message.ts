import type { LocaleCode } from '../../lib/locales.ts';
import { cleanMessage } from './clean-message.ts';
import { toVector, type Vector } from './feature-space.ts';
import { countsOf, featuresOf, together, type Counts, type Feature } from './features.ts';
import type { IntentModel } from './intent-model.ts';
import type { SuggestModel } from './load-model.ts';
import { sentencesOf } from './parts.ts';

/** A message as suggestions see it. */
export interface ReadMessage {
  readonly locale: LocaleCode;
  /** The buyer's own words. */
  readonly text: string;
  readonly features: readonly Feature[];
  readonly counts: Counts;
  readonly vector: Vector;
  readonly sentences: readonly Counts[];
  readonly intents: IntentModel;
}

/** Reads a message in its language: the one that is told, if the book knows it, or the one that it looks like. */
export function readMessage(message: string, model: SuggestModel, told?: LocaleCode): ReadMessage {
  const text = cleanMessage(message);
  const locale = told !== undefined && model.analyzer(told) ? told : model.detect(text);
  const analyzer = model.analyzer(locale);
  const intents = model.intents(locale);
  const parts = sentencesOf(text, locale).map((sentence) =>
    (analyzer ? featuresOf(sentence.text, analyzer) : []).map(({ name, start, end }) => ({
      name,
      start: sentence.start + start,
      end: sentence.start + end,
    })),
  );
  const sentences = parts.map(countsOf);
  const counts = together(sentences);
  return { locale, text, features: parts.flat(), counts, vector: toVector(counts, intents.space), sentences, intents };
}
