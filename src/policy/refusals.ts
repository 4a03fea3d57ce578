import type { Mention } from './mention.ts';

/**
 * Marks what a refusal denies: what stands in its sentence, up to the next turn behind it. "We do not use WhatsApp, so
 * write here" and "thanks for offering WhatsApp, but we do not use it" deny it; "I cannot here, so WhatsApp me" does not.
 */
export function withRefusals(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ what }) => what === 'refusal')) return mentions;
  let part = 0;
  const parts = mentions.map(({ what }) => (what === 'turn' ? (part += 1) : part));
  const deniedBy = (refusals: readonly boolean[]): ReadonlySet<number> =>
    new Set(parts.filter((_, place) => refusals[place]).flatMap((own) => [own - 1, own]));
  // Words of somebody else deny what else they say, and nothing of ours.
  const ours = deniedBy(mentions.map(({ what, isQuoted }) => what === 'refusal' && !isQuoted));
  const all = deniedBy(mentions.map(({ what }) => what === 'refusal'));
  return mentions.map((mention, place) => ({
    ...mention,
    isRefused: (mention.isQuoted ? all : ours).has(parts[place] ?? 0),
  }));
}

/**
 * "You said you would like to pay by Venmo. I am afraid I cannot do that": the next sentence turns the wish down, at its
 * start or behind a courtesy: "That is kind of you, but we cannot".
 */
export function isDeclined(own: readonly Mention[], next: readonly Mention[] = []): boolean {
  if (!own.some(({ what }) => what === 'buyer_asked')) return false;
  const turns = next.flatMap(({ what }, place) => (what === 'turn' ? [place] : []));
  const isCourteous = !next.slice(0, turns[0]).some(({ what }) => deeds.has(what));
  return next.slice(0, isCourteous ? turns[1] : turns[0]).some(({ what }) => what === 'refusal');
}

/** "A gift for a review? Against the rules": the answer to a question that asks nothing of the buyer is the refusal. */
export function isAnsweredWithNo(own: readonly Mention[], next: readonly Mention[] = []): boolean {
  if (own.at(-1)?.what !== 'question' || own.some(({ what }) => wishes.has(what))) return false;
  const turn = next.findIndex(({ what }) => what === 'turn');
  const behind = turn === -1 ? [] : next.slice(turn);
  return (
    next.slice(0, turn === -1 ? undefined : turn).some(({ what }) => what === 'refusal') &&
    !next.some(({ what }) => what === 'rate') &&
    !behind.some(({ what }) => deeds.has(what))
  );
}

/** What the seller does or wants, so that it is more than a courtesy. */
const deeds: ReadonlySet<Mention['what']> = new Set([
  'messenger',
  'social',
  'own_shop',
  'outside_payment',
  'pay',
  'buy',
  'reward',
  'rate',
  'change',
  'email_address',
  'phone_number',
  'outside_link',
]);

/** What asks something of the buyer, or speaks to those who are (not) satisfied. */
const wishes: ReadonlySet<Mention['what']> = new Set(['ask', 'happy', 'unhappy', 'contact_me']);

/** A word of our own on a wish or against it. */
export function answersOrDenies({ what, isQuoted }: Mention): boolean {
  return !isQuoted && (what === 'refusal' || what === 'buyer_asked');
}
