import { table } from '../measure/table.ts';
import { differenceBounds, qualityOf, type Answered, type Quality } from './measures.ts';
import type { EngineAnswers } from './quality.ts';
import type { LabelledQuery } from './queries.ts';

/** Queries that are looked at together: a row of a table. */
export interface Group {
  readonly name: string;
  readonly has: (query: LabelledQuery) => boolean;
}

type Share = keyof Quality;

const headings: Readonly<Record<Share, string>> = {
  mrr: 'MRR@10',
  recall: 'Recall@3',
  zero: 'Queries without a result',
};

/**
 * Tables of MRR@10, recall@3 and queries without a result, a row for each group. The last column of the first says how far
 * the first engine is ahead of the peer that does best in the group, and the bounds of this.
 */
export function qualityTables(results: readonly EngineAnswers[], groups: readonly Group[]): string {
  return (['mrr', 'recall', 'zero'] as const).map((share) => qualityTable(share, results, groups)).join('\n\n');
}

/** One of these tables. */
export function qualityTable(share: Share, results: readonly EngineAnswers[], groups: readonly Group[]): string {
  const head = [headings[share], 'queries', ...results.map(({ engine }) => engine.name)];
  const rows = groups.map((group) => {
    const answered = results.map(({ answers }) => answers.filter(({ query }) => group.has(query)));
    const values = answered.map((answers) => qualityOf(answers)[share]);
    const cells = [group.name, String(answered[0]?.length ?? 0), ...values.map((value) => shown(share, value))];
    return share === 'mrr' ? [...cells, ...comparison(answered, results)] : cells;
  });
  return table(share === 'mrr' ? [...head, 'best peer', 'ahead by', '95 % bounds'] : head, rows);
}

function comparison(answered: readonly (readonly Answered[])[], results: readonly EngineAnswers[]): string[] {
  const mrr = (place: number): number => qualityOf(answered[place] ?? []).mrr;
  const peers = results.flatMap(({ engine }, place) => (engine.package === undefined ? [] : [{ engine, place }]));
  const best = peers.toSorted((a, b) => mrr(b.place) - mrr(a.place))[0];
  if (!best) return [];
  const [low, high] = differenceBounds(answered[0] ?? [], answered[best.place] ?? []);
  return [best.engine.name, signed(mrr(0) - mrr(best.place)), `${signed(low)} to ${signed(high)}`];
}

function shown(share: Share, value: number): string {
  return share === 'zero' ? `${(value * 100).toFixed(1)} %` : value.toFixed(3);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
