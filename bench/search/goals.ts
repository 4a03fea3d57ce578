import { table } from '../measure/table.ts';
import { isCjk } from '../../src/search/cjk.ts';
import { engines } from './engines/all.ts';
import { qualityOf, type Quality } from './measures.ts';
import type { EngineAnswers } from './quality.ts';
import type { LabelledQuery } from './queries.ts';
import type { MeasuredCost } from './speed-report.ts';
import type { Sureness } from './sureness.ts';

type Has = (query: LabelledQuery) => boolean;

interface Goal {
  readonly name: string;
  readonly share: keyof Quality;
  /** What every engine answered, for each collection that counts. */
  readonly sets: readonly (readonly EngineAnswers[])[];
  readonly has: Has;
}

interface Input {
  readonly own: readonly EngineAnswers[];
  /** All collections, our own articles among them. */
  readonly all: readonly (readonly EngineAnswers[])[];
  readonly typing: readonly EngineAnswers[];
  readonly sureness: Sureness;
  readonly costs: readonly MeasuredCost[];
}

/** What this search wants to be, line by line: above every peer, and small and quick in numbers. Measured halves only. */
export function goalTable(input: Input): string {
  const rows = [...qualityGoals(input).map(qualityRow), ...surenessRows(input.sureness), ...costRows(input.costs)];
  return table(['Goal', 'Replybook', 'best of the others', 'wanted', 'reached'], rows);
}

function qualityGoals({ own, all, typing }: Input): Goal[] {
  const english: Has = ({ locale }) => locale === 'en';
  const german: Has = ({ locale }) => locale !== 'en' && !isCjk(locale);
  const cjk: Has = ({ locale }) => isCjk(locale);
  const kind = (name: string): Goal => ({
    ...{ name: `our articles, ${name}: MRR@10`, share: 'mrr', sets: [own] },
    has: (query) => query.kind === name,
  });
  const mean = (name: string, share: keyof Quality, has: Has): Goal => ({
    ...{ name: `mean of all collections, ${name}: ${share === 'mrr' ? 'MRR@10' : 'recall@3'}`, share, sets: all },
    has,
  });
  return [
    mean('English', 'mrr', english),
    mean('English', 'recall', english),
    mean('German, French, Spanish, Italian', 'mrr', german),
    mean('Japanese, Chinese', 'mrr', cjk),
    ...['sentence', 'title', 'keywords', 'typo', 'prefix', 'description'].map(kind),
    { name: 'our articles while somebody types: MRR@10', share: 'mrr', sets: [typing], has: () => true },
    { name: 'queries without a result, our articles', share: 'zero', sets: [own], has: () => true },
    { name: 'queries without a result, mean of all', share: 'zero', sets: all, has: () => true },
  ];
}

function qualityRow({ name, share, sets, has }: Goal): string[] {
  const valueOf = (engine: string): number | undefined => {
    const values = sets.flatMap((results) => {
      if (!results[0]?.answers.some(({ query }) => isCounted(query, has))) return [];
      const found = results.find((one) => one.engine.name === engine);
      const answers = found?.answers.filter(({ query }) => isCounted(query, has));
      return [answers ? qualityOf(answers)[share] : undefined];
    });
    // An engine that did not take part everywhere has no mean to compare.
    const known = values.filter((value) => value !== undefined);
    return known.length === values.length ? known.reduce((sum, value) => sum + value, 0) / known.length : undefined;
  };
  const ours = valueOf(engines[0]?.name ?? '') ?? Number.NaN;
  const theirs = engines
    .filter((engine) => engine.package !== undefined)
    .flatMap(({ name: peer }) => {
      const value = valueOf(peer);
      return value === undefined ? [] : [{ peer, value }];
    })
    .toSorted((a, b) => (share === 'zero' ? a.value - b.value : b.value - a.value))[0];
  const best = theirs ? `${shown(share, theirs.value)} (${theirs.peer})` : '';
  const isReached = share === 'zero' ? ours === 0 : ours > (theirs?.value ?? 0);
  return [name, shown(share, ours), best, share === 'zero' ? '0.0 %' : 'above', isReached ? 'yes' : 'no'];
}

function isCounted(query: LabelledQuery, has: Has): boolean {
  return query.part === 'measured' && has(query);
}

function shown(share: keyof Quality, value: number): string {
  return share === 'zero' ? `${(value * 100).toFixed(1)} %` : value.toFixed(3);
}

/** Others do not say how sure they are. */
function surenessRows({ right, strange }: Sureness): string[][] {
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    ['right first answers that are called likely', percent(right), '', 'at least 95 %', right >= 0.95 ? 'yes' : 'no'],
    [
      ...['first answers to questions on other matters that are called likely', percent(strange), ''],
      ...['at most 15 %', strange <= 0.15 ? 'yes' : 'no'],
    ],
  ];
}

/** The most that an index may weigh in kB with Brotli, and the most milliseconds of the slowest twentieth, by articles. */
const limits: Readonly<Record<number, { readonly size: number; readonly p95: number }>> = {
  100: { size: 20, p95: 1.5 },
  1000: { size: 155, p95: 3 },
  10000: { size: 1300, p95: 8 },
};

function costRows(costs: readonly MeasuredCost[]): string[][] {
  return Object.entries(limits).flatMap(([articles, { size, p95 }]) => {
    const some = costs.filter((cost) => cost.articles === Number(articles));
    const ours = some.find(({ engine }) => engine === engines[0]?.name);
    if (!ours) return [];
    const others = some.filter((cost) => cost !== ours);
    const smallest = others.toSorted((a, b) => a.brotliBytes - b.brotliBytes)[0];
    const quickest = others.toSorted((a, b) => a.p95 - b.p95)[0];
    return [
      [
        `index of ${articles} articles, brotli`,
        `${(ours.brotliBytes / 1000).toFixed(0)} kB`,
        smallest ? `${(smallest.brotliBytes / 1000).toFixed(0)} kB (${smallest.engine})` : '',
        `at most ${size} kB`,
        ours.brotliBytes <= size * 1000 ? 'yes' : 'no',
      ],
      [
        `query among ${articles} articles, p95`,
        `${ours.p95.toFixed(2)} ms`,
        quickest ? `${quickest.p95.toFixed(2)} ms (${quickest.engine})` : '',
        `at most ${p95} ms`,
        ours.p95 <= p95 ? 'yes' : 'no',
      ],
    ];
  });
}
