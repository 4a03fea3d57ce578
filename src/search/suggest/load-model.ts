import type { LocaleCode } from '../../lib/locales.ts';
import { analyzerVersion, createAnalyzer, type Analyzer } from '../analyse.ts';
import { isCjk } from '../cjk.ts';
import { loadIntentModel, type IntentModel } from './intent-model.ts';
import { createLanguageDetector, type LanguageDetector } from './language.ts';
import { modelFormat, SuggestModelError, type SuggestModelFile } from './model-file.ts';

/** A loaded model, ready to suggest. */
export interface SuggestModel {
  readonly file: SuggestModelFile;
  readonly detect: LanguageDetector;
  readonly analyzer: (locale: LocaleCode) => Analyzer | undefined;
  readonly intents: (locale: LocaleCode) => IntentModel;
}

const remedy = 'Learn it anew from the book.';

/** Makes a model file ready to use. Throws `SuggestModelError` for what is no model, or one that other code made. */
export async function loadModel(file: SuggestModelFile): Promise<SuggestModel> {
  if (file.format !== modelFormat || file.analyzer !== analyzerVersion) {
    throw new SuggestModelError(
      `The model of suggestions has format ${file.format} and analyzer ${file.analyzer}; this code reads ${modelFormat} and ${analyzerVersion}. ${remedy}`,
    );
  }
  const { languages, sourceLocale } = file;
  const analyzers = new Map(
    await Promise.all(languages.locales.map(async (locale) => [locale, await createAnalyzer(locale)] as const)),
  );
  const spaced = loadIntentModel(file.intents.spaced);
  const cjk = loadIntentModel(file.intents.cjk);
  return {
    file,
    detect: createLanguageDetector(languages, sourceLocale),
    analyzer: (locale) => analyzers.get(locale),
    intents: (locale) => (isCjk(locale) ? cjk : spaced),
  };
}
