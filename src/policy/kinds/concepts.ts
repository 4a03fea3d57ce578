import type { RuleCondition } from '../../model/condition.ts';
import type { Mention } from '../mention.ts';
import type { RawSpan } from '../text/view.ts';
import { wholeText, type KindCheck, type Reading } from './kind.ts';
import { waysOf, type Way } from './ways.ts';

/** Reports every stretch in which the concepts of one of the conditions stand together. */
export const checkConcepts: KindCheck<'concepts'> = (reading, { any }) => firstPlaces(reading, any);

/** The places of the first condition that holds. */
export function firstPlaces(reading: Reading, conditions: readonly RuleCondition[]): RawSpan[] {
  for (const condition of conditions) {
    for (const way of waysOf(condition, reading.acts)) {
      const places = placesOf(reading, way);
      if (places.length > 0) return places;
    }
  }
  return [];
}

/** Where a way holds. Each place spans the first mention of each of its concepts. */
function placesOf(reading: Reading, way: Way): RawSpan[] {
  const { mentions, bySentence, present } = reading;
  const { within, wanted, beside, without, unless, isExcusedByAnswer } = way;
  for (const what of wanted) if (!present.has(what)) return [];
  for (const what of beside) if (!present.has(what)) return [];
  for (const excuse of unless) if (present.has(excuse)) return [];
  if (wanted.length === 0) return [wholeText(reading)];
  if (within === 'message') return together(mentions, wanted, without);
  return bySentence.flatMap((own, number) => {
    if (isExcusedByAnswer && isAnswer(reading, number)) return [];
    if (within === 'sentence') return together(own, wanted, without);
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

/** The stretch of the first mentions of all that is wanted; nothing where one lacks or an excuse stands beside. */
function together(mentions: readonly Mention[], wanted: Way['wanted'], without: Way['without']): RawSpan[] {
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
