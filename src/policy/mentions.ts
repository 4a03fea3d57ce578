import type { Concept, Entity } from '../model/concepts.ts';
import type { Mention } from './mention.ts';
import { answersOrDenies, isAnsweredWithNo, isDeclined, withRefusals } from './refusals.ts';

/** Mentions in the order of the text, all together and by sentence. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly bySentence: readonly (readonly Mention[])[];
  /** What is mentioned at all. */
  readonly present: ReadonlySet<Concept | Entity>;
}

/** In the order of the text; a turn comes before what starts with it. */
function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || Number(b.what === 'turn') - Number(a.what === 'turn');
}

/** Puts mentions in order and says what the others around make of each. */
export function arrange(found: readonly Mention[], sentences: number): Mentions {
  const plain = Array.from({ length: Math.max(1, sentences) }, (): Mention[] => []);
  for (const mention of found.toSorted(byPlace)) plain[mention.sentence]?.push(mention);
  const refused = plain.map(withoutParts).map(withRefusals);
  const bySentence = refused.map((own, number) => {
    const before = refused[number - 1] ?? [];
    const after = refused[number + 1] ?? [];
    const declined = isDeclined(own, after) || isAnsweredWithNo(own, after);
    if (!declined && !own.some(({ what, isQuoted }) => isQuoted || what === 'phone_number')) return own;
    const isTheirs = [...before, ...own].some(({ what }) => what === 'manufacturer' || what === 'carrier');
    const isDistant = [...before, ...own, ...after].some(answersOrDenies);
    return own.map((mention) => {
      // A telephone number beside the maker or the carrier is theirs.
      if (mention.what === 'phone_number') return isTheirs ? { ...mention, what: 'service_number' as const } : mention;
      // A quotation that we answer or deny says nothing in our name.
      return declined || (mention.isQuoted && isDistant) ? { ...mention, isRefused: true } : mention;
    });
  });
  const mentions = bySentence.flat();
  return { mentions, bySentence, present: new Set(mentions.map(({ what }) => what)) };
}

/**
 * "The review you wrote" is no wish of the buyer, "you want no more messages" shows no way out of them, and "we have not
 * seen your review yet" refuses nothing.
 */
function withoutParts(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ what }) => what in wholes)) return mentions;
  const reach = new Map<Mention['what'], number>();
  let ahead = 0;
  return mentions.filter(({ what, start, end }) => {
    for (let next = mentions[ahead]; next && next.start <= start; next = mentions[(ahead += 1)])
      reach.set(next.what, Math.max(reach.get(next.what) ?? 0, next.end));
    const isIn = wholes[what]?.some((whole) => end <= (reach.get(whole) ?? 0)) ?? false;
    const leadsIn =
      what === 'refusal' &&
      mentions.slice(ahead, ahead + nearby).some((next) => next.what === 'asked_before' && next.start < end);
    return !isIn && !leadsIn;
  });
}

/** What is no more than a part of the words for something else, where it lies in them: "no fees", "feel free to ask". */
const wholes: Partial<Readonly<Record<Mention['what'], readonly Mention['what'][]>>> = {
  buyer_asked: ['existing_review'],
  opt_out: ['stop_contact'],
  refusal: ['asked_before', 'cheaper', 'own_shop'],
};

/** How many mentions ahead are looked at for what a refusal leads into. */
const nearby = 12;
