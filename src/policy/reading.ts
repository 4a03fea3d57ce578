import type { LocaleCode } from '../lib/locales.ts';
import type { Concept, Entity } from '../model/concepts.ts';
import { addressesOf, type Address } from './find/addresses.ts';
import { detectLanguage } from './find/language.ts';
import { phoneNumbersOf } from './find/phone-numbers.ts';
import { emojisOf, signsOf } from './find/signs.ts';
import { quotationsOf } from './find/quotations.ts';
import type { Lexicons } from './lexicons.ts';
import type { Mention } from './mention.ts';
import { arrange, type Mentions } from './mentions.ts';
import { fold, normalise } from './text/normalise.ts';
import { paragraphsOf } from './text/paragraphs.ts';
import { sentencesOf } from './text/sentences.ts';
import { tokensOf } from './text/tokens.ts';
import type { RawSpan } from './text/view.ts';

/** A text as the kinds of check read it: worked out once, the same for every channel. */
export interface TextReading extends Mentions {
  readonly text: string;
  readonly sentences: readonly RawSpan[];
  readonly addresses: readonly Address[];
  readonly emojis: readonly RawSpan[];
  /** The language that the text is in, where it is long enough to tell. */
  readonly language: () => LocaleCode | undefined;
}

const placeNames: ReadonlySet<Concept | Entity> = new Set(['messenger', 'social']);

/** Addresses behind which one leaves a mailing list. */
const leadsOut =
  /\/(?:stop|baja|bye|leave|out)(?:[/?#]|$)|unsubscri|opt-?out|abmeld|abbestell|desinscri|desabonn|darse-?de-?baja|cancella-?iscri|disiscri/iu;

/** Addresses of a single film. */
const film = /\/\/(?:www\.|m\.)?(?:youtu\.be\/[\w-]|youtube\.com\/(?:watch|embed|shorts)|vimeo\.com\/\d)/iu;

/** What a paragraph says by itself; offsets and sentences count from its start. */
interface ParagraphReading {
  readonly sentences: readonly RawSpan[];
  readonly addresses: readonly Address[];
  readonly emojis: readonly RawSpan[];
  readonly found: readonly Omit<Mention, 'isRefused'>[];
}

/** Paragraphs that are kept for each lexicon: while a reply is written only one changes, and macros share many. */
const mostKept = 5000;
const kept = new WeakMap<ReturnType<Lexicons>, Map<string, ParagraphReading>>();

/** Reads a text. Never throws, on any text. */
export function readText(text: string, locale: LocaleCode, lexicons: Lexicons): TextReading {
  const sentences: RawSpan[] = [];
  const addresses: Address[] = [];
  const emojis: RawSpan[] = [];
  const mentions: Mention[] = [];
  for (const { text: own, start } of paragraphsOf(text)) {
    const paragraph = readParagraph(own, locale, lexicons(locale));
    const shift = <Span extends RawSpan>(span: Span): Span => ({
      ...span,
      start: span.start + start,
      end: span.end + start,
    });
    for (const { what, isQuoted, sentence, ...at } of paragraph.found) {
      const [from, end] = [at.start + start, at.end + start];
      mentions.push({ what, start: from, end, sentence: sentences.length + sentence, isQuoted, isRefused: false });
    }
    sentences.push(...paragraph.sentences.map(shift));
    addresses.push(...paragraph.addresses.map(shift));
    emojis.push(...paragraph.emojis.map(shift));
  }
  return {
    text,
    sentences,
    addresses,
    emojis,
    language: once(() => detectLanguage(text)),
    ...arrange(mentions, sentences.length),
  };
}

function once<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: work() }).value;
}

function readParagraph(text: string, locale: LocaleCode, lexicon: ReturnType<Lexicons>): ParagraphReading {
  const paragraphs = kept.get(lexicon) ?? new Map<string, ParagraphReading>();
  kept.set(lexicon, paragraphs);
  const known = paragraphs.get(text);
  if (known) return known;
  const reading = readAnew(text, locale, lexicon);
  if (paragraphs.size >= mostKept) paragraphs.clear();
  paragraphs.set(text, reading);
  return reading;
}

function readAnew(text: string, locale: LocaleCode, lexicon: ReturnType<Lexicons>): ParagraphReading {
  const plain = normalise(text);
  const folded = fold(plain);
  const addresses = addressesOf(plain);
  const quotations = quotationsOf(plain);
  const said = quotations.filter(({ isSaid }) => isSaid);
  const emojis = emojisOf(text);
  // A film names no page of ours, though it lies with a social network.
  const nameless = addresses.filter(({ url }) => film.test(url));
  const isIn = (spans: readonly RawSpan[], { start, end }: RawSpan): boolean =>
    spans.some((span) => span.start <= start && end <= span.end);
  const phones = phoneNumbersOf(folded, locale).filter(
    (phone) => !addresses.some(({ start, end }) => phone.start < end && start < phone.end),
  );
  const sentences = sentencesOf(plain, locale);
  const found: (RawSpan & Pick<Mention, 'what'>)[] = [
    ...addresses.flatMap(mentionsOfAddress),
    ...phones.map((span) => ({ what: 'phone_number' as const, ...span })),
    ...emojis.map((span) => ({ what: 'emoji' as const, ...span })),
    ...signsOf(plain).map(({ entity, span }) => ({ what: entity, ...span })),
    ...lexicon
      .mentions(tokensOf(folded))
      // Words inside an address name a place at most: "denghuo.shop" buys nothing.
      .filter(({ concept, ...place }) => !isIn(placeNames.has(concept) ? nameless : addresses, place))
      // "Could you change it? We cannot" refuses behind the question, and "a good fit, a review" praises no review.
      .filter(
        ({ concept, ...place }) => (concept !== 'refusal' && concept !== 'praise') || isInOneSentence(sentences, place),
      )
      .filter(({ concept, start, end }) => concept !== 'praise' || !clauseEnd.test(text.slice(start, end)))
      .map(({ concept, start, end }) => ({ what: concept, start, end })),
  ];
  return {
    sentences,
    addresses,
    emojis,
    found: found.map(({ what, start, end }) => ({
      ...{ what, start, end },
      sentence: sentenceAt(sentences, start),
      // A refusal in quotation marks is the name of a choice, if nothing else: choose “no longer wanted”.
      isQuoted: isIn(what === 'refusal' ? quotations : said, { start, end }),
    })),
  };
}

/** What parts two clauses between words, and not the figures of a number. */
const clauseEnd = /[,;:](?=\s)|[，；：]/u;

function isInOneSentence(sentences: readonly RawSpan[], { start, end }: RawSpan): boolean {
  return end <= (sentences[sentenceAt(sentences, start)]?.end ?? end);
}

function mentionsOfAddress({ kind, url, start, end }: Address): (RawSpan & Pick<Mention, 'what'>)[] {
  return [
    { what: kind === 'email' ? 'email_address' : 'outside_link', start, end },
    ...(leadsOut.test(url) ? [{ what: 'opt_out' as const, start, end }] : []),
  ];
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
