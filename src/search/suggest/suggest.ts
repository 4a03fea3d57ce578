import type { LocaleCode } from '../../lib/locales.ts';
import { decidingWords, type DecidingWord } from './explain.ts';
import type { SuggestModel } from './load-model.ts';
import { macroFit, type MessageContext } from './macro-fit.ts';
import { toVector } from './feature-space.ts';
import { findOrderIds, type OrderId } from './order-ids.ts';
import { readMessage, type ReadMessage } from './read-message.ts';
import { rankLabels, type Ranked } from './topics.ts';

/** A message of a buyer, as it came in. */
export interface BuyerMessage extends MessageContext {
  readonly text: string;
  /** Its language, where something else knows it. */
  readonly locale?: LocaleCode | undefined;
}

/** An intent that a message may have. */
export interface AskedIntent {
  readonly intent: string;
  /** How sure it is, from 0 to 1. */
  readonly score: number;
  /** The words that spoke for it, most first. */
  readonly words: readonly DecidingWord[];
}

export interface Suggestion extends AskedIntent {
  /** `category/slug`. */
  readonly macro: string;
}

/** What a message asks, and the macros that answer it. Both are empty for a message that needs no reply. */
export interface Suggestions {
  readonly locale: LocaleCode;
  readonly orderIds: readonly OrderId[];
  /** Best first; of two topics, the first first. At most five. */
  readonly intents: readonly AskedIntent[];
  /** Best first, at most five. */
  readonly suggestions: readonly Suggestion[];
}

const mostIntents = 5;
const mostSuggestions = 5;
/** Macros of one intent: the others stay in sight. */
const mostOfOneIntent = 3;
/** Intents less likely than this are not worth a look. */
const leastScore = 0.03;

/** Suggests replies to a message. Any string is a message; the same one gives the same suggestions. */
export function suggest(message: BuyerMessage, model: SuggestModel): Suggestions {
  const read = readMessage(message.text, model, message.locale);
  const intents = rankOf(read)
    .slice(0, mostIntents)
    .map(({ label, score }) => ({
      intent: model.file.labels[label] ?? '',
      score: rounded(score),
      words: decidingWords(read, label),
    }));
  return {
    locale: read.locale,
    orderIds: findOrderIds(message.text, model.file.orderIds, message.channel),
    intents,
    suggestions: intents
      .filter(({ score }) => score >= leastScore)
      .flatMap((asked) => macrosFor(asked, { read, context: message, model }))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, mostSuggestions),
  };
}

function rankOf({ sentences, intents }: ReadMessage): Ranked[] {
  if (sentences.length === 0) return [];
  return rankLabels(sentences, (counts) => intents.predict(toVector(counts, intents.space)));
}

interface Situation {
  readonly read: ReadMessage;
  readonly context: MessageContext;
  readonly model: SuggestModel;
}

function macrosFor(asked: AskedIntent, { read, context, model }: Situation): Suggestion[] {
  return model.file.macros
    .filter(({ intent }) => intent === asked.intent)
    .map((macro) => ({
      macro: macro.path,
      intent: asked.intent,
      score: rounded(asked.score * macroFit(macro, read, { context, model })),
      words: asked.words,
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostOfOneIntent);
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
