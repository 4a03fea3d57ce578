import type { Template } from 'liquidjs';
import type { LocaleCode } from '../../lib/locales.ts';
import type { MacroEntry } from '../book.ts';
import type { BookIndex } from '../book-index.ts';
import { factValues } from './fact-values.ts';
import { createTemplateEngine } from './template-engine.ts';

/** What a macro is filled with: the value of each placeholder by name, and the channel that it is sent on. */
export interface MacroFilling {
  readonly channel: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Fills macros: Liquid with the facts of `at`, the snippets of the macro's language (else the source's). Throws on a template that is broken. */
export function createMacroRenderer(index: BookIndex, at: Date): (macro: MacroEntry, filling: MacroFilling) => string {
  const { book, sourceLocale } = index;
  const campaigns = book.campaigns.map(({ data }) => data);
  const prepare = (
    locale: LocaleCode,
  ): { engine: ReturnType<typeof createTemplateEngine>; facts: Record<string, string> } => {
    const own = book.snippets.filter((snippet) => snippet.locale === locale);
    const fallback = book.snippets.filter((snippet) => snippet.locale === sourceLocale);
    const snippets = Object.fromEntries([...fallback, ...own].map(({ slug, body }) => [slug, body.trim()]));
    return {
      engine: createTemplateEngine(snippets),
      facts: factValues(book.facts?.data ?? {}, { locale, sourceLocale, at, campaigns }),
    };
  };
  const prepared = new Map<LocaleCode, ReturnType<typeof prepare>>();
  const parsed = new WeakMap<MacroEntry, Template[]>();
  return (macro, { channel, values }) => {
    const known = prepared.get(macro.locale) ?? prepare(macro.locale);
    prepared.set(macro.locale, known);
    const { engine, facts } = known;
    const { locale, data } = macro;
    // Snippets see what is global to all texts, and of the rest only what the macro hands over.
    const globals = { facts, channel, locale, fulfilment: data.fulfilment };
    const template = parsed.get(macro) ?? engine.parse(macro.body);
    parsed.set(macro, template);
    return String(engine.renderSync(template, values, { globals })).trim();
  };
}

/** The value of each placeholder for a preview: its example, or for an optional one its fallback wording where `sparse`. */
export function exampleValues({ data }: MacroEntry, { sparse }: { sparse: boolean }): Record<string, string> {
  return Object.fromEntries(
    data.placeholders.map(({ name, required, example, default: fallback = '' }) => [
      name,
      sparse && !required ? fallback : example,
    ]),
  );
}
