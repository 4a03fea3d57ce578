import type { LocaleCode } from '../../lib/locales.ts';
import { noIntent } from '../../model/utterances.ts';
import { analyzerVersion, createAnalyzer, type Analyzer } from '../analyse.ts';
import { isCjk } from '../cjk.ts';
import { examplesOf, type Example } from './examples.ts';
import { learnFeatureSpace, toVector } from './feature-space.ts';
import { countsOf, featuresOf } from './features.ts';
import { packModel, type IntentModelFile } from './intent-model.ts';
import { learnLanguages } from './language.ts';
import type { Lesson } from './learn/lesson.ts';
import { learnNaiveBayes } from './learn/naive-bayes.ts';
import { learnSoftmaxRegression } from './learn/softmax-regression.ts';
import { modelFormat, type SuggestModelFile } from './model-file.ts';
import { offeredMacros } from './offered-macros.ts';
import type { TaughtBook } from './taught-book.ts';

/** Learns from a book what buyers mean. The same book gives the same model; it takes some seconds. */
export async function learnModel(book: TaughtBook): Promise<SuggestModelFile> {
  const labels = [...Object.keys(book.taxonomy?.data.intents ?? {}), noIntent];
  const examples = examplesOf(book, new Set(labels));
  const learn = async (some: readonly Example[]): Promise<IntentModelFile> =>
    learnIntents(some, { labels, analyzers: await analyzersOf(some) });
  return {
    format: modelFormat,
    analyzer: analyzerVersion,
    sourceLocale: book.brand?.data.source_locale ?? 'en',
    orderIds: Object.fromEntries(
      book.channels.flatMap(({ slug, data }) => (data.order_id ? [[slug, data.order_id.pattern]] : [])),
    ),
    languages: learnLanguages(examples),
    labels,
    intents: {
      spaced: await learn(examples.filter(({ locale }) => !isCjk(locale))),
      cjk: await learn(examples.filter(({ locale }) => isCjk(locale))),
    },
    macros: offeredMacros(book),
  };
}

type Analyzers = ReadonlyMap<LocaleCode, Analyzer>;

async function analyzersOf(examples: readonly Example[]): Promise<Analyzers> {
  const locales = [...new Set(examples.map(({ locale }) => locale))];
  return new Map(await Promise.all(locales.map(async (locale) => [locale, await createAnalyzer(locale)] as const)));
}

function learnIntents(
  examples: readonly Example[],
  { labels, analyzers }: { labels: readonly string[]; analyzers: Analyzers },
): IntentModelFile {
  const read = examples.flatMap(({ locale, text, intent, weight }) => {
    const analyzer = analyzers.get(locale);
    return analyzer ? [{ counts: countsOf(featuresOf(text, analyzer)), label: labels.indexOf(intent), weight }] : [];
  });
  const space = learnFeatureSpace(read.map(({ counts }) => counts));
  const lesson: Lesson = {
    examples: read.map(({ counts, label, weight }) => ({ vector: toVector(counts, space), label, weight })),
    labels: labels.length,
    features: space.places.size,
  };
  return packModel(space, [learnNaiveBayes(lesson), learnSoftmaxRegression(lesson)], labels.length);
}
