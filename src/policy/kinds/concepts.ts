import type { Condition, RuleCondition } from '../../model/condition.ts';
import type { Mention } from '../mentions.ts';
import type { RawSpan } from '../text/view.ts';
import { wholeText, type KindCheck, type Reading } from './kind.ts';

/** Reports every stretch in which the concepts of one of the conditions stand together. */
export const checkConcepts: KindCheck<'concepts'> = (reading, { any }) => firstPlaces(reading, any);

/** The places of the first condition that holds. */
export function firstPlaces(reading: Reading, conditions: readonly RuleCondition[]): RawSpan[] {
  for (const condition of conditions) {
    const places = placesOf(reading, condition);
    if (places.length > 0) return places;
  }
  return [];
}

/** Where a condition holds. Each place spans the first mention of each of its concepts. */
function placesOf(reading: Reading, condition: RuleCondition): RawSpan[] {
  const { mentions, bySentence, present, acts } = reading;
  const { unless = [] } = condition;
  // An answer to the buyer excuses what stands beside it, not an advert further on.
  const isNearby = !('message' in condition) && !('act' in condition) && unless.includes('buyer_asked');
  if (unless.some((excuse) => present.has(excuse) && !(isNearby && excuse === 'buyer_asked'))) return [];
  if ('act' in condition) {
    const { act, with: beside = [] } = condition;
    return beside.every((what) => present.has(what))
      ? firstPlaces(reading, narrowed(acts[act]?.any ?? [], condition))
      : [];
  }
  const wanted = wantedBy(condition);
  if (!wanted.every((what) => present.has(what))) return [];
  const without = new Set<string>(condition.without ?? []);
  if (wanted.length === 0) return [wholeText(reading)];
  if ('message' in condition) return together(mentions, wanted, without);
  return bySentence.flatMap((own, number) => {
    if (isNearby && isAnswer(reading, number)) return [];
    if ('sentence' in condition) return together(own, wanted, without);
    const next = bySentence[number + 1] ?? [];
    const found = together([...own, ...next], wanted, without);
    // "Your review says it ripped. You got a new one. Time to update it": a sentence between them that is about neither.
    const isBetween = own.some(({ what }) => lasting.has(what)) && !next.some(({ what }) => wanted.includes(what));
    return isBetween && found.length === 0
      ? together([...own, ...next, ...(bySentence[number + 2] ?? [])], wanted, without)
      : found;
  });
}

/** What stays the subject while a sentence says something else. */
const lasting: ReadonlySet<Mention['what']> = new Set(['existing_review', 'claim']);

/** Sentences behind a word on the buyer's wish that still answer it. */
const answerReach = 2;

function isAnswer({ bySentence }: Reading, sentence: number): boolean {
  return bySentence
    .slice(Math.max(0, sentence - answerReach), sentence + 2)
    .some((own) => own.some(({ what }) => what === 'buyer_asked'));
}

function wantedBy(condition: Condition): readonly Mention['what'][] {
  if ('message' in condition) return condition.message;
  return 'sentence' in condition ? condition.sentence : condition.near;
}

function narrowed(conditions: readonly Condition[], { without = [] }: RuleCondition): readonly Condition[] {
  if (without.length === 0) return conditions;
  return conditions.map((condition) => ({ ...condition, without: [...(condition.without ?? []), ...without] }));
}

/** The stretch of the first mentions of all that is wanted; nothing where one lacks or an excuse stands beside. */
function together(mentions: readonly Mention[], wanted: readonly string[], without: ReadonlySet<string>): RawSpan[] {
  const mayBeRefused = !without.has('refusal');
  let start = Infinity;
  let end = 0;
  for (const name of wanted) {
    const mention = mentions.find(({ what, isRefused }) => what === name && (mayBeRefused || !isRefused));
    if (!mention) return [];
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return mentions.some(({ what }) => what !== 'refusal' && without.has(what)) ? [] : [{ start, end }];
}
