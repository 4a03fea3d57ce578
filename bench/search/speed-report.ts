import { bytes, table } from '../measure/table.ts';
import type { Cost } from './speed.ts';

/** What an engine takes at one size. */
export interface MeasuredCost extends Cost {
  readonly engine: string;
  readonly articles: number;
}

const head = ['Articles', 'engine', 'build', 'index', 'brotli', 'load', 'query p50', 'p95', 'queries', 'MRR@10'];

export function speedTable(costs: readonly MeasuredCost[]): string {
  const rows = costs.map((cost) => [
    String(cost.articles),
    cost.engine,
    `${cost.buildMilliseconds.toFixed(0)} ms`,
    bytes(cost.rawBytes),
    bytes(cost.brotliBytes),
    `${cost.loadMilliseconds.toFixed(0)} ms`,
    `${cost.median.toFixed(2)} ms`,
    `${cost.p95.toFixed(2)} ms`,
    String(cost.queries),
    cost.mrr.toFixed(3),
  ]);
  return table(head, rows);
}
