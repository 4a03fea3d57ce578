import { editDistance } from './edit-distance.ts';
import { formsWithPrefix, letterBits, type Form, type Vocabulary } from './vocabulary.ts';

/** Terms of the index that stand for a word of the query, each with the share of a full match that it counts. */
export type Hits = ReadonlyMap<string, number>;

const shortestPrefix = 2;
const shortestStemPrefix = 3;
const mostCompletions = 24;

/** The terms that the beginning of a word may become: those of titles first, then the commonest. */
export function completions(
  vocabulary: Vocabulary,
  { raw, term }: { readonly raw: string; readonly term: string },
): string[] {
  if (raw.length < shortestPrefix) return [];
  const forms = [...formsWithPrefix(vocabulary, raw)];
  if (term !== raw && term.length >= shortestStemPrefix) forms.push(...formsWithPrefix(vocabulary, term));
  forms.sort((a, b) => Number(b.statistics.inTitle) - Number(a.statistics.inTitle) || byFrequency(a, b));
  return [...new Set(forms.map((form) => form.statistics.term))].slice(0, mostCompletions);
}

const mostCorrections = 6;
const otherFirstLetter = 0.5;
const nearestBand = 0.5;
const boostByDistance = [1, 0.8, 0.5];

/** How many edits a word of this length may be away from what was meant. */
function allowedEdits(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** The terms whose spelling is nearest to a misspelled word. */
export function corrections(vocabulary: Vocabulary, word: string): Hits {
  return nearest(vocabulary, word, allowedEdits(word));
}

/** The last resort for a query that hits nothing: two edits in words of any length from four letters, at little weight. */
export function desperateCorrections(vocabulary: Vocabulary, word: string): Hits {
  if (allowedEdits(word) === 0) return new Map();
  return new Map(Array.from(nearest(vocabulary, word, 2).keys(), (term) => [term, 0.2]));
}

const part = 0.5;
const shared = 0.2;

/** The terms that a Chinese or Japanese word is part of, as the stem of a verb is; else those that share a character. */
export function relatives(vocabulary: Vocabulary, word: string): Hits {
  const whole = commonest(vocabulary, (term) => term.includes(word));
  if (whole.length > 0) return new Map(whole.map((term) => [term, part]));
  const characters = word.match(/\p{Script=Han}/gu) ?? [];
  return new Map(
    commonest(vocabulary, (term) => characters.some((one) => term.includes(one))).map((term) => [term, shared]),
  );
}

function commonest({ terms }: Vocabulary, fits: (term: string) => boolean): string[] {
  return Array.from(terms.values())
    .filter(({ term }) => fits(term))
    .sort((a, b) => b.documents - a.documents)
    .slice(0, mostCompletions)
    .map(({ term }) => term);
}

function nearest(vocabulary: Vocabulary, word: string, limit: number): Hits {
  if (limit === 0) return new Map();
  const letters = letterBits(word);
  const near: { readonly form: Form; readonly distance: number; readonly cost: number }[] = [];
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    for (const form of vocabulary.byLength.get(length) ?? []) {
      // An edit changes at most two letters of the set (one goes, one comes).
      if (bitCount(form.letters ^ letters) > 2 * limit) continue;
      const distance = editDistance(word, form.spelling, limit);
      if (distance > limit) continue;
      near.push({ form, distance, cost: distance + (form.spelling.startsWith(word.charAt(0)) ? 0 : otherFirstLetter) });
    }
  }
  near.sort((a, b) => a.cost - b.cost || byFrequency(a.form, b.form));
  const farthest = (near[0]?.cost ?? 0) + nearestBand;
  const hits = new Map<string, number>();
  for (const { form, distance, cost } of near) {
    if (cost > farthest || hits.size === mostCorrections) break;
    const { term } = form.statistics;
    if (!hits.has(term)) hits.set(term, boostByDistance[distance] ?? 0);
  }
  return hits;
}

function byFrequency(a: Form, b: Form): number {
  return b.statistics.documents - a.statistics.documents;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
