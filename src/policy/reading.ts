import type { LocaleCode } from '../lib/locales.ts';
import type { Concept, Entity } from '../model/concepts.ts';
import { addressesOf, type Address } from './find/addresses.ts';
import { phoneNumbersOf } from './find/phone-numbers.ts';
import { emojisOf, signsOf } from './find/signs.ts';
import { quotationsOf } from './find/quotations.ts';
import type { Lexicons } from './lexicons.ts';
import { arrange, type Mentions } from './mentions.ts';
import { fold, normalise } from './text/normalise.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import type { RawSpan } from './text/view.ts';

/** A text as the kinds of check read it: worked out once, the same for every channel. */
export interface TextReading extends Mentions {
  readonly text: string;
  readonly sentences: readonly RawSpan[];
  readonly addresses: readonly Address[];
  readonly emojis: readonly RawSpan[];
}

const placeNames: ReadonlySet<Concept | Entity> = new Set(['messenger', 'social']);

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
      // Words inside an address name a place at most: "denghuo.shop" buys nothing.
      .filter(
        ({ concept, start, end }) =>
          placeNames.has(concept) || !addresses.some((address) => address.start <= start && end <= address.end),
      )
      .map(({ concept, start, end }) => ({ what: concept, start, end })),
  ];
  const quotations = quotationsOf(plain);
  const mentions = found.map((mention) => ({
    ...mention,
    sentence: sentenceAt(sentences, mention.start),
    isQuoted: quotations.some(({ start, end }) => start <= mention.start && mention.end <= end),
    isRefused: false,
  }));
  return { text, sentences, addresses, emojis, ...arrange(mentions, sentences.length) };
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
