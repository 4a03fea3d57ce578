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
    const best = await bestVariant(engine, some, queries);
    for (const collection of some) {
      chosen.set(collection.locale, best);
      const variant = await variantOf(engine, collection.locale, best);
      const asked = queries.filter(({ locale }) => locale === collection.locale);
      for (const answer of await answerWith(variant, collection, asked)) answers.set(answer.query.id, answer);
    }
  }
  return { engine, chosen, answers: queries.flatMap(({ id }) => answers.get(id) ?? []) };
}

/** The name of the variant of highest MRR in the tuning half of the collections. */
async function bestVariant(
  engine: Engine,
  collections: readonly Collection[],
  queries: readonly LabelledQuery[],
): Promise<string> {
  const tried = new Map<string, Answered[]>();
  const counts = new Map<string, number>();
  for (const collection of collections) {
    const asked = queries.filter(({ locale, part }) => locale === collection.locale && part === 'tuning');
    const variants = await engine.variants(collection.locale);
    for (const variant of variants) {
      const answered = variants.length > 1 ? await answerWith(variant, collection, asked) : [];
      tried.set(variant.name, [...(tried.get(variant.name) ?? []), ...answered]);
      counts.set(variant.name, (counts.get(variant.name) ?? 0) + 1);
    }
  }
  const mrr = (name: string): number => qualityOf(tried.get(name) ?? []).mrr;
  // A language pack is there for some languages only.
  const everywhere = [...tried.keys()].filter((name) => counts.get(name) === collections.length);
  return everywhere.toSorted((a, b) => mrr(b) - mrr(a))[0] ?? '';
}

async function variantOf(engine: Engine, locale: LocaleCode, name: string): Promise<Variant> {
  const variant = (await engine.variants(locale)).find((candidate) => candidate.name === name);
  if (!variant) throw new Error(`${engine.name} has no variant "${name}" for ${locale}.`);
  return variant;
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
