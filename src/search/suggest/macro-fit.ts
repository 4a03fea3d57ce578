import type { LocaleCode } from '../../lib/locales.ts';
import { isCjk } from '../cjk.ts';
import { likeness, toVector, type Vector } from './feature-space.ts';
import { countsOf, featuresOf } from './features.ts';
import type { SuggestModel } from './load-model.ts';
import type { MacroText, OfferedMacro } from './model-file.ts';
import type { ReadMessage } from './read-message.ts';

/** What is known of a message besides its text; what is not known stays away. */
export interface MessageContext {
  readonly channel?: string | undefined;
  /** Who ships the order. */
  readonly fulfilment?: 'FBA' | 'FBM' | undefined;
  /** A day like 2026-11-22: macros are offered from and to their days. */
  readonly today?: string | undefined;
}

/** A reply for the other way of shipping is seldom right; it may still be the best there is. */
const otherFulfilment = 0.3;
/** A reply for exactly this way says more than one for either. */
const anyFulfilment = 0.8;
/** Where nobody knows who ships: Amazon answers most questions on what it ships itself. */
const perhapsAmazon = 0.85;
/** An agent has to translate a reply that is not there in the buyer's language. */
const otherLanguage = 0.9;
/** How much the likeness of message and macro decides between macros of one intent. */
const likenessShare = 0.4;
const shares = { asked: 0.8, reply: 0.2 } as const;

/** How well a macro fits a message of its intent, from 0 (not to be sent) to 1. */
export function macroFit(macro: OfferedMacro, message: ReadMessage, { context, model }: Surroundings): number {
  const { channel, fulfilment, today } = context;
  if (channel !== undefined && !macro.channels.includes(channel)) return 0;
  if (today !== undefined && ((macro.effective_from ?? today) > today || (macro.effective_to ?? today) < today))
    return 0;
  const { sourceLocale } = model.file;
  const locale = macro.texts[message.locale] ? message.locale : sourceLocale;
  const text = macro.texts[locale];
  if (!text) return 0;
  const shipping = shippingFit(macro, fulfilment);
  const language = locale === message.locale ? 1 : otherLanguage;
  const alike = isCjk(locale) === isCjk(message.locale) ? macroLikeness(text, message.vector, { locale, model }) : 0;
  return shipping * language * (1 - likenessShare + likenessShare * alike);
}

function shippingFit({ fulfilment: own }: OfferedMacro, known: MessageContext['fulfilment']): number {
  if (known === undefined) return own === 'FBA' ? perhapsAmazon : 1;
  if (own === 'any') return anyFulfilment;
  return own === known ? 1 : otherFulfilment;
}

interface Surroundings {
  readonly context: MessageContext;
  readonly model: SuggestModel;
}

interface MacroVectors {
  /** The title and each utterance. */
  readonly asked: readonly Vector[];
  readonly reply: Vector;
}

const known = new WeakMap<MacroText, MacroVectors>();

function macroLikeness(text: MacroText, message: Vector, place: { locale: LocaleCode; model: SuggestModel }): number {
  const vectors = known.get(text) ?? vectorsOf(text, place);
  known.set(text, vectors);
  const asked = Math.max(0, ...vectors.asked.map((vector) => likeness(vector, message)));
  return shares.asked * asked + shares.reply * likeness(vectors.reply, message);
}

function vectorsOf(
  { title, utterances, reply }: MacroText,
  { locale, model }: { locale: LocaleCode; model: SuggestModel },
): MacroVectors {
  const analyzer = model.analyzer(locale);
  const { space } = model.intents(locale);
  const vector = (text: string): Vector => toVector(analyzer ? countsOf(featuresOf(text, analyzer)) : new Map(), space);
  return { asked: [title, ...utterances].map(vector), reply: vector(reply) };
}
