import { digest } from '../../lib/digest.ts';
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
import { learnLabels } from './learn/learn-labels.ts';
import { modelFormat, type SuggestModelFile } from './model-file.ts';
import { offeredMacros } from './offered-macros.ts';
import type { TaughtBook } from './taught-book.ts';

/** What is taken over from a book as it stands, and what is learned from. */
type Material = Omit<SuggestModelFile, 'languages' | 'intents'> & { readonly examples: readonly Example[] };

/** Learns from a book what buyers mean. The same book gives the same model; it takes some seconds. */
export async function learnModel(book: TaughtBook): Promise<SuggestModelFile> {
  const { examples, ...rest } = materialOf(book);
  const analyzers = await analyzersFor(examples);
  const learn = (some: readonly Example[]): IntentModelFile => learnIntents(some, { labels: rest.labels, analyzers });
  return {
    ...rest,
    languages: learnLanguages(examples),
    intents: {
      spaced: learn(examples.filter(({ locale }) => !isCjk(locale))),
      cjk: learn(examples.filter(({ locale }) => isCjk(locale))),
    },
  };
}

/** The fingerprint that the model of a book has, without learning it. */
export function modelFingerprint(book: TaughtBook): string {
  return materialOf(book).fingerprint;
}

function materialOf(book: TaughtBook): Material {
  const labels = [...Object.keys(book.taxonomy?.data.intents ?? {}), noIntent];
  const material = {
    format: modelFormat,
    analyzer: analyzerVersion,
    sourceLocale: book.brand?.data.source_locale ?? 'en',
    orderIds: Object.fromEntries(
      book.channels.flatMap(({ slug, data }) => (data.order_id ? [[slug, data.order_id.pattern]] : [])),
    ),
    labels,
    macros: offeredMacros(book),
    examples: examplesOf(book, new Set(labels)),
  };
  return { ...material, fingerprint: digest(JSON.stringify(material)) };
}

type Analyzers = ReadonlyMap<LocaleCode, Analyzer>;

async function analyzersFor(examples: readonly Example[]): Promise<Analyzers> {
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
  return packModel(space, learnLabels(lesson), labels.length);
}
