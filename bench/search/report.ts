import { join } from 'node:path';
import { describeMachine } from '../measure/machine.ts';
import { table } from '../measure/table.ts';
import { localeCodes } from '../../src/lib/locales.ts';
import { isCjk } from '../../src/search/cjk.ts';
import { engines, peers } from './engines/all.ts';
import { typingSet } from './foreign/keystrokes.ts';
import { goalTable } from './goals.ts';
import { peerModules } from './peer.ts';
import type { EngineAnswers } from './quality.ts';
import { qualityHead, qualityRow, qualityTable, qualityTables, type Group } from './quality-report.ts';
import { kinds, parts } from './queries.ts';
import type { QuerySet } from './query-set.ts';
import { speedTable, type MeasuredCost } from './speed-report.ts';
import type { Sureness } from './sureness.ts';

/** What all engines answered on a collection that is not our own. */
export interface ForeignAnswers {
  readonly set: QuerySet;
  readonly results: readonly EngineAnswers[];
}

export interface SearchResults {
  readonly own: readonly EngineAnswers[];
  readonly foreign: readonly ForeignAnswers[];
  readonly sureness: Sureness;
  readonly costs: readonly MeasuredCost[];
  readonly load: readonly [before: string, after: string];
}

/** The rows of the tables on our own articles: everything, each kind of query, each language. */
const groups: readonly Group[] = [
  { name: 'all', has: () => true },
  ...kinds.map((kind): Group => ({ name: kind, has: (query) => query.kind === kind })),
  { name: 'languages with spaces', has: ({ locale }) => !isCjk(locale) },
  ...localeCodes.map((code): Group => ({ name: code, has: ({ locale }) => locale === code })),
];

/** The whole of `results/search.md`. */
export function reportOf({ own, foreign, sureness, costs, load: [before, after] }: SearchResults): string {
  const root = join(peerModules, '..', '..', 'node_modules');
  const machine = describeMachine([
    ['lunr', root],
    ...peers.map(({ package: name }) => [name ?? '', peerModules] as const),
  ]);
  const inPart = groups.map((group) => ({
    ...group,
    has: (query: Parameters<Group['has']>[0]) => query.part === 'measured' && group.has(query),
  }));
  const typing = foreign.find(({ set }) => set.name === typingSet)?.results ?? [];
  const goals = goalTable({ own, all: [own, ...foreign.map(({ results }) => results)], typing, sureness, costs });
  const byPart = parts.map((part): Group => ({ name: part, has: (query) => query.part === part }));
  return `# Searching articles

Written by \`npm run bench:search\`; [README.md](../README.md) says what is measured.

${machine}
- load at the start ${before}, at the end ${after} (the bench itself is about 1 of it; more means others used the machine)

## Goals

On the measured halves; the goals are those that this search was built for. One of them has no collection here: medical questions
judged by people.

${goals}

## Our own articles

${variantTable(own)}

The two halves of the queries; nothing was chosen by the measured one:

${qualityTable('mrr', own, byPart)}

The measured half by kind of query and by language:

${qualityTables(own, inPart)}

Both halves together:

${qualityTable('mrr', own, groups)}

## Other collections

The measured halves; weights were chosen with the other halves, whose queries are of the same making and often about the same texts: the
table says whether the ranking holds where documents are of another kind, not how it does on words it has never met. The settings of the
others are chosen for each collection.

${foreignTable(foreign)}

${speedSection(costs)}`;
}

/** Left out where nothing was timed. */
function speedSection(costs: readonly MeasuredCost[]): string {
  if (costs.length === 0) return '';
  return `## Size and speed

Made-up English articles and queries of five kinds; each engine in a fresh process.

${speedTable(costs)}
`;
}

/** Rows for each collection: English, the other languages with spaces, Japanese with Chinese. */
function foreignTable(foreign: readonly ForeignAnswers[]): string {
  const rows = foreign.flatMap(({ set, results }) =>
    tongues.flatMap(({ name, has }) => {
      const isMeasured: Group['has'] = (query) => query.part === 'measured' && has(query);
      if (!set.queries.some(isMeasured)) return [];
      return [qualityRow('mrr', results, { name: `${set.name}: ${name}`, has: isMeasured })];
    }),
  );
  return table(qualityHead('mrr'), rows);
}

const tongues: readonly Group[] = [
  { name: 'en', has: ({ locale }) => locale === 'en' },
  { name: 'de, fr, es, it', has: ({ locale }) => locale !== 'en' && !isCjk(locale) },
  { name: 'ja, zh', has: ({ locale }) => isCjk(locale) },
];

/** Which settings of each engine did best in the tuning half. */
function variantTable(own: readonly EngineAnswers[]): string {
  const rows = own
    .filter(({ engine }) => engines.includes(engine))
    .map(({ engine, chosen }) => [engine.name, chosen.get('en') ?? '', chosen.get('ja') ?? '']);
  return table(['Engine', 'settings, languages with spaces', 'settings, Japanese and Chinese'], rows);
}
