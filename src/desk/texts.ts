import { createMacroRenderer, type MacroTemplate } from '../catalogue/render/macro.ts';
import type { LocaleCode } from '../lib/locales.ts';
import type { DeskLanguage, DeskLibrary, MacroText } from './library.ts';

/** Liquid with the facts of a moment; throws on a template that is broken. */
export type RenderMacro = ReturnType<typeof createMacroRenderer>;

/** The texts of the languages that are loaded. */
export interface Texts {
  readonly add: (language: DeskLanguage) => void;
  readonly has: (locale: LocaleCode) => boolean;
  readonly language: (locale: LocaleCode) => DeskLanguage | undefined;
  readonly text: (locale: LocaleCode, path: string) => MacroText | undefined;
  /** A macro in a language, ready to be filled with the facts of a moment. */
  readonly template: (locale: LocaleCode, path: string) => MacroTemplate | undefined;
  readonly renderAt: (moment: Date) => RenderMacro;
}

/** Keeps texts, and what is made of them: a template is parsed once, facts are worked out once until a campaign changes them. */
export function createTexts({ macros, campaigns, facts, sourceLocale }: DeskLibrary): Texts {
  const languages = new Map<LocaleCode, DeskLanguage>();
  const fulfilments = new Map(macros.map(({ path, fulfilment }) => [path, fulfilment]));
  const templates = new Map<string, MacroTemplate>();
  let renderer: { readonly key: string; readonly render: RenderMacro } | undefined;

  const text: Texts['text'] = (locale, path) => {
    const texts = languages.get(locale)?.macros ?? {};
    return Object.hasOwn(texts, path) ? texts[path] : undefined;
  };
  return {
    add: (language) => {
      languages.set(language.locale, language);
      templates.clear();
      renderer = undefined;
    },
    has: (locale) => languages.has(locale),
    language: (locale) => languages.get(locale),
    text,
    template: (locale, path) => {
      const key = `${locale}/${path}`;
      const body = text(locale, path)?.body;
      const fulfilment = fulfilments.get(path);
      if (body === undefined || fulfilment === undefined) return undefined;
      const known = templates.get(key) ?? { locale, body, data: { fulfilment } };
      templates.set(key, known);
      return known;
    },
    renderAt: (moment) => {
      const now = moment.getTime();
      const key = campaigns
        .map(({ from, until }) => Number(Date.parse(from) <= now && now < Date.parse(until)))
        .join('');
      if (renderer?.key !== key) {
        const book = {
          facts: { data: facts },
          campaigns: campaigns.map((data) => ({ data })),
          snippets: snippetsOf(languages),
        };
        renderer = { key, render: createMacroRenderer({ book, sourceLocale }, moment) };
      }
      return renderer.render;
    },
  };
}

function snippetsOf(
  languages: ReadonlyMap<LocaleCode, DeskLanguage>,
): { locale: LocaleCode; slug: string; body: string }[] {
  return [...languages.values()].flatMap(({ locale, snippets }) =>
    Object.entries(snippets).map(([slug, body]) => ({ locale, slug, body })),
  );
}
