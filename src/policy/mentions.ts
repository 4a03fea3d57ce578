import type { Concept, Entity } from '../model/concepts.ts';
import type { RawSpan } from './text/view.ts';

/** A concept or entity at a place of the text. */
export interface Mention extends RawSpan {
  readonly what: Concept | Entity;
  /** Number of the sentence that it starts in. */
  readonly sentence: number;
  /** It stands in words that somebody else said. */
  readonly isQuoted: boolean;
  /** A refusal denies it: "we do not use WhatsApp". */
  readonly isRefused: boolean;
}

/** Mentions in the order of the text, all together and by sentence. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly bySentence: readonly (readonly Mention[])[];
  /** What is mentioned at all. */
  readonly present: ReadonlySet<Concept | Entity>;
}

/** Puts mentions in order and says what the others around make of each. */
export function arrange(found: readonly Mention[], sentences: number): Mentions {
  const plain = Array.from({ length: Math.max(1, sentences) }, (): Mention[] => []);
  for (const mention of found.toSorted((a, b) => a.start - b.start)) plain[mention.sentence]?.push(mention);
  const refused = plain.map(withRefusals);
  const bySentence = refused.map((own, number) => {
    const declined = isDeclined(own, refused[number + 1]);
    const around = refused.slice(Math.max(0, number - 1), number + 2).flat();
    return own.map((mention) => {
      if (mention.what === 'phone_number') return withOwner(mention, [...(refused[number - 1] ?? []), ...own]);
      if (declined) return { ...mention, isRefused: true };
      return mention.isQuoted ? withSpeaker(mention, around) : mention;
    });
  });
  const mentions = bySentence.flat();
  return { mentions, bySentence, present: new Set(mentions.map(({ what }) => what)) };
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

/** "You said you would like to pay by Venmo. I am afraid I cannot do that": the next sentence turns the wish down. */
function isDeclined(own: readonly Mention[], next: readonly Mention[] = []): boolean {
  const turn = next.findIndex(({ what }) => what === 'turn');
  const opening = turn === -1 ? next : next.slice(0, turn);
  return own.some(({ what }) => what === 'buyer_asked') && opening.some(({ what }) => what === 'refusal');
}

/** A telephone number beside the maker or the carrier is theirs. */
function withOwner(mention: Mention, beside: readonly Mention[]): Mention {
  const isTheirs = beside.some(({ what }) => what === 'manufacturer' || what === 'carrier');
  return isTheirs ? { ...mention, what: 'service_number' } : mention;
}

/** A quotation that we answer or deny says nothing in our name. */
function withSpeaker(mention: Mention, around: readonly Mention[]): Mention {
  const isDistant = around.some(({ what, isQuoted }) => !isQuoted && (what === 'refusal' || what === 'buyer_asked'));
  return isDistant ? { ...mention, isRefused: true } : mention;
}
