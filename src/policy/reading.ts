import type { LocaleCode } from '../lib/locales.ts';
import type { Concept, Entity } from '../model/concepts.ts';
import { addressesOf, type Address } from './find/addresses.ts';
import { phoneNumbersOf } from './find/phone-numbers.ts';
import { emojisOf, signsOf } from './find/signs.ts';
import type { Lexicons } from './lexicons.ts';
import { fold, normalise } from './text/normalise.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import type { RawSpan } from './text/view.ts';

/** A concept or entity at a place of the text. */
export interface Mention extends RawSpan {
  readonly what: Concept | Entity;
  /** Number of the sentence that it starts in. */
  readonly sentence: number;
  /** A refusal stands in the same part of the sentence: "we do not use WhatsApp". */
  readonly isRefused: boolean;
}

/** A text as the kinds of check read it: worked out once, the same for every channel. */
export interface TextReading {
  readonly text: string;
  readonly sentences: readonly RawSpan[];
  readonly addresses: readonly Address[];
  readonly phones: readonly RawSpan[];
  readonly emojis: readonly RawSpan[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** The same, sentence by sentence. */
  readonly bySentence: readonly (readonly Mention[])[];
}

/** Addresses behind which one leaves a mailing list. */
const leadsOut = /unsubscri|opt-?out|abmeld|abbestell|desinscri|desabonn|darse-?de-?baja|cancella-?iscri|disiscri/iu;

/** Reads a text. Never throws, on any text. */
export function readText(text: string, locale: LocaleCode, lexicons: Lexicons): TextReading {
  const plain = normalise(text);
  const folded = fold(plain);
  const sentences = sentencesOf(plain, locale);
  const addresses = addressesOf(plain);
  const phones = phoneNumbersOf(folded, locale).filter(
    (phone) => !addresses.some(({ start, end }) => phone.start < end && start < phone.end),
  );
  const emojis = emojisOf(text);
  const found: (RawSpan & { what: Concept | Entity })[] = [
    ...addresses.map(({ kind, start, end }) => ({
      what: kind === 'email' ? ('email_address' as const) : ('outside_link' as const),
      start,
      end,
    })),
    ...addresses
      .filter(({ url }) => leadsOut.test(url))
      .map(({ start, end }) => ({ what: 'opt_out' as const, start, end })),
    ...phones.map((span) => ({ what: 'phone_number' as const, ...span })),
    ...emojis.map((span) => ({ what: 'emoji' as const, ...span })),
    ...signsOf(plain).map(({ entity, span }) => ({ what: entity, ...span })),
    ...lexicons(locale)
      .mentions(tokensOf(folded))
      .map(({ concept, start, end }) => ({ what: concept, start, end })),
  ];
  const mentions = found.map((mention) => ({
    ...mention,
    sentence: sentenceAt(sentences, mention.start),
    isRefused: false,
  }));
  return { text, sentences, addresses, phones, emojis, ...sorted(mentions, sentences.length) };
}

/** Number of the sentence that an offset lies in. */
export function sentenceAt(sentences: readonly RawSpan[], offset: number): number {
  let [first, behind] = [0, sentences.length];
  while (behind - first > 1) {
    const middle = (first + behind) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) first = middle;
    else behind = middle;
  }
  return first;
}

/** Mentions in the order of the text, all together and by sentence. */
export function sorted(found: readonly Mention[], sentences: number): Pick<TextReading, 'mentions' | 'bySentence'> {
  const bySentence = Array.from({ length: Math.max(1, sentences) }, (): Mention[] => []);
  for (const mention of found.toSorted((a, b) => a.start - b.start)) bySentence[mention.sentence]?.push(mention);
  const judged = bySentence.map(withRefusals);
  return { mentions: judged.flat(), bySentence: judged };
}

/**
 * Marks what a refusal denies: what stands in its sentence, up to the next turn behind it. "We do not use WhatsApp, so
 * write here" and "thanks for offering WhatsApp, but we do not use it" deny it; "I cannot here, so WhatsApp me" does not.
 */
function withRefusals(mentions: readonly Mention[]): readonly Mention[] {
  const refusals = mentions.filter(({ what }) => what === 'refusal');
  if (refusals.length === 0) return mentions;
  const turns = mentions.filter(({ what }) => what === 'turn').map(({ start }) => start);
  const partAt = (offset: number): number => turns.filter((turn) => turn <= offset).length;
  const parts = refusals.map(({ start }) => partAt(start));
  return mentions.map((mention) => {
    const own = partAt(mention.start);
    return { ...mention, isRefused: parts.some((part) => part === own || part === own + 1) };
  });
}
