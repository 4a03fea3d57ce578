import type { LocaleCode } from '../../src/lib/locales.ts';
import { isCjk } from '../../src/search/cjk.ts';
import type { Collection, Engine, Variant } from './engine.ts';
import { judge, qualityOf, type Answered } from './measures.ts';
import type { LabelledQuery } from './queries.ts';

/** What an engine answered, in the order of the queries, with the name of the variant that was chosen for each language. */
export interface EngineAnswers {
  readonly engine: Engine;
  readonly chosen: ReadonlyMap<LocaleCode, string>;
  readonly answers: readonly Answered[];
}

/**
 * Lets an engine answer all queries with the variant that does best in the tuning half, one for the languages with spaces
 * between words and one for the others.
 */
export async function answerAll(
  engine: Engine,
  collections: readonly Collection[],
  queries: readonly LabelledQuery[],
): Promise<EngineAnswers> {
  const chosen = new Map<LocaleCode, string>();
  const answers = new Map<string, Answered>();
  for (const cjk of [false, true]) {
    const some = collections.filter(({ locale }) => isCjk(locale) === cjk);
    const tried = await answersByVariant(engine, some, queries);
    const best = [...tried].toSorted(([, a], [, b]) => tuningMrr(b) - tuningMrr(a))[0];
    for (const answer of best?.[1] ?? []) answers.set(answer.query.id, answer);
    for (const { locale } of some) chosen.set(locale, best?.[0] ?? '');
  }
  return { engine, chosen, answers: queries.flatMap(({ id }) => answers.get(id) ?? []) };
}

async function answersByVariant(
  engine: Engine,
  collections: readonly Collection[],
  queries: readonly LabelledQuery[],
): Promise<Map<string, Answered[]>> {
  const tried = new Map<string, Answered[]>();
  for (const collection of collections) {
    const asked = queries.filter(({ locale }) => locale === collection.locale);
    for (const variant of await engine.variants(collection.locale)) {
      const answered = await answerWith(variant, collection, asked);
      tried.set(variant.name, [...(tried.get(variant.name) ?? []), ...answered]);
    }
  }
  return tried;
}

async function answerWith(
  variant: Variant,
  collection: Collection,
  queries: readonly LabelledQuery[],
): Promise<Answered[]> {
  const find = await (await variant.build(collection)).load();
  const answered: Answered[] = [];
  for (const query of queries) answered.push(judge(query, await find(query.q)));
  return answered;
}

function tuningMrr(answers: readonly Answered[]): number {
  return qualityOf(answers.filter(({ query }) => query.part === 'tuning')).mrr;
}
