import { table } from '../measure/table.ts';
import { engines } from './engines/all.ts';
import { differenceBounds, qualityOf, type Quality } from './measures.ts';
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
  return table(
    qualityHead(share),
    groups.map((group) => qualityRow(share, results, group)),
  );
}

export function qualityHead(share: Share): string[] {
  const head = [headings[share], 'queries', ...engines.map(({ name }) => name)];
  return share === 'mrr' ? [...head, 'best peer', 'ahead by', '95 % bounds'] : head;
}

/** The figures of each engine for a group; none for an engine that did not take part. */
export function qualityRow(share: Share, results: readonly EngineAnswers[], group: Group): string[] {
  const answered = results.map(({ engine, answers }) => ({
    engine,
    answers: answers.filter(({ query }) => group.has(query)),
  }));
  const values = engines.map((engine) => {
    const own = answered.find((one) => one.engine === engine);
    return own ? shown(share, qualityOf(own.answers)[share]) : '';
  });
  const cells = [group.name, String(answered[0]?.answers.length ?? 0), ...values];
  return share === 'mrr' ? [...cells, ...comparison(answered)] : cells;
}

type EnginesAnswers = Pick<EngineAnswers, 'engine' | 'answers'>;

function comparison([ours, ...others]: readonly EnginesAnswers[]): string[] {
  const peers = others.filter(({ engine }) => engine.package !== undefined);
  const mrr = (of: EnginesAnswers): number => qualityOf(of.answers).mrr;
  const best = peers.toSorted((a, b) => mrr(b) - mrr(a))[0];
  if (!ours || !best) return [];
  const [low, high] = differenceBounds(ours.answers, best.answers);
  return [best.engine.name, signed(mrr(ours) - mrr(best)), `${signed(low)} to ${signed(high)}`];
}

function shown(share: Share, value: number): string {
  return share === 'zero' ? `${(value * 100).toFixed(1)} %` : value.toFixed(3);
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
}
