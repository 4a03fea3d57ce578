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

export interface ScoredIntent {
  readonly intent: string;
  /** How sure it is, from 0 to 1. */
  readonly score: number;
}

export interface Suggestion extends ScoredIntent {
  /** `category/slug`. */
  readonly macro: string;
  /** The words that spoke for the intent, most first. */
  readonly words: readonly DecidingWord[];
}

/** What a message asks, and the macros that answer it. Both are empty for a message that needs no reply. */
export interface Suggestions {
  readonly locale: LocaleCode;
  readonly orderIds: readonly OrderId[];
  /** Best first; of two topics, the first first. At most five. */
  readonly intents: readonly ScoredIntent[];
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
  const ranked = rankOf(read).slice(0, mostIntents);
  const nameOf = ({ label }: Ranked): string => model.file.labels[label] ?? '';
  return {
    locale: read.locale,
    orderIds: findOrderIds(message.text, model.file.orderIds, message.channel),
    intents: ranked.map((intent) => ({ intent: nameOf(intent), score: rounded(intent.score) })),
    suggestions: ranked
      .filter(({ score }) => score >= leastScore)
      .flatMap((intent) => macrosFor(intent, nameOf(intent), { read, context: message, model }))
      .toSorted((a, b) => b.score - a.score || (a.macro < b.macro ? -1 : 1))
      .slice(0, mostSuggestions),
  };
}

function rankOf({ sentences, intents }: ReadMessage): Ranked[] {
  if (sentences.length === 0) return [];
  return rankLabels(sentences, (counts) => intents.predict(toVector(counts, intents.space)));
}

interface Asked {
  readonly read: ReadMessage;
  readonly context: MessageContext;
  readonly model: SuggestModel;
}

function macrosFor({ label, score }: Ranked, intent: string, { read, context, model }: Asked): Suggestion[] {
  const fitting = model.file.macros
    .filter((macro) => macro.intent === intent)
    .map((macro) => ({ macro: macro.path, fit: macroFit(macro, read, { context, model }) }))
    .filter(({ fit }) => fit > 0);
  if (fitting.length === 0) return [];
  const words = decidingWords(read, label);
  return fitting
    .map(({ macro, fit }) => ({ macro, intent, score: rounded(score * fit), words }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostOfOneIntent);
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
