import type { Condition } from '../../model/policy-rule.ts';
import type { Mention, TextReading } from '../reading.ts';
import type { RawSpan } from '../text/view.ts';
import type { KindCheck } from './kind.ts';

/** Reports every stretch in which the concepts of one of the conditions stand together. */
export const checkConcepts: KindCheck<'concepts'> = (reading, { any }) => {
  for (const condition of any) {
    const places = placesOf(reading, condition);
    if (places.length > 0) return places;
  }
  return [];
};

/** Where a condition holds. Each place spans the first mention of each of its concepts. */
export function placesOf({ mentions, bySentence }: TextReading, condition: Condition): RawSpan[] {
  const without = new Set<string>(condition.without ?? []);
  if ('message' in condition) {
    const place = together(mentions, condition.message, without);
    return place ? [place] : [];
  }
  const wanted = 'sentence' in condition ? condition.sentence : condition.near;
  return bySentence.flatMap((own, number) => {
    const close = 'sentence' in condition ? own : [...own, ...(bySentence[number + 1] ?? [])];
    const place = together(close, wanted, without);
    return place ? [place] : [];
  });
}

/** The stretch of the nearest mentions of all that is wanted; nothing where one lacks or an excuse stands beside. */
function together(
  mentions: readonly Mention[],
  wanted: readonly string[],
  without: ReadonlySet<string>,
): RawSpan | undefined {
  if (mentions.some(({ what }) => without.has(what))) return undefined;
  const first = wanted.map((name) => mentions.find(({ what }) => what === name));
  let start = Infinity;
  let end = 0;
  for (const mention of first) {
    if (!mention) return undefined;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return { start, end };
}
