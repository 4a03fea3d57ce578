import type { LocaleCode } from '../lib/locales.ts';
import type { SuggestModel } from '../search/suggest/load-model.ts';
import { suggest } from '../search/suggest/suggest.ts';
import type { Desk, DeskSettings, MessageReading, PastedMessage } from './desk.ts';
import { fillReply, plainFilling, unknownMacro } from './fill-reply.ts';
import { fillingParts, type FillingParts } from './filling-parts.ts';
import { findMacros } from './find-macros.ts';
import type { DeskLibrary } from './library.ts';
import type { Situation } from './situation.ts';
import { openTextSearch, type TextSearch } from './text-search.ts';
import { createTexts } from './texts.ts';

/** Opens the desk on a library; texts, model and the checker's phrases follow as they arrive. */
export function openDesk(library: DeskLibrary, { checker }: DeskSettings): Desk {
  const texts = createTexts(library);
  const macros = new Map(library.macros.map((macro) => [macro.path, macro]));
  const searches = new Map<LocaleCode, TextSearch>();
  let model: SuggestModel | undefined;
  const partsOf = (situation: Situation): FillingParts | undefined =>
    fillingParts(situation, { library, texts, macros, checker });
  return {
    library,
    addLanguage: (language) => {
      texts.add(language);
      searches.delete(language.locale);
    },
    hasLanguage: texts.has,
    prepareSearch: async (locale) => {
      const language = texts.language(locale);
      if (language && !searches.has(locale)) searches.set(locale, await openTextSearch(language, library));
    },
    addModel: async (file) => {
      // Its detector of languages weighs as much as everything else; the first list needs none of it.
      const { loadModel } = await import('../search/suggest/load-model.ts');
      model = await loadModel(file);
    },
    macro: (path) => macros.get(path),
    text: texts.text,
    find: (input) => findMacros(input, { library, searches }),
    read: (message) => model && readPasted(message, model),
    fill: (situation) => {
      const parts = partsOf(situation);
      return parts ? fillReply(situation, parts) : unknownMacro(situation);
    },
    beside: (situation, locale) => {
      const parts = partsOf({ ...situation, locale });
      return parts?.locale === locale ? plainFilling(situation, parts) : '';
    },
    internalNote: (path, locale) => (texts.text(locale, path) ?? texts.text(library.sourceLocale, path))?.internal_note,
  };
}

function readPasted({ text, channel, locale, fulfilment, today }: PastedMessage, model: SuggestModel): MessageReading {
  const suggestions = suggest({ text, channel, locale, fulfilment, today }, model);
  return { ...suggestions, needsNoReply: suggestions.intents.length === 0 };
}
