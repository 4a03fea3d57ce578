import type { Template } from 'liquidjs';
import type { LocaleCode } from '../../lib/locales.ts';
import type { Campaign } from '../../model/campaign.ts';
import type { Facts } from '../../model/fact.ts';
import type { Macro } from '../../model/macro.ts';
import type { MacroEntry } from '../book.ts';
import { factValues } from './fact-values.ts';
import { createTemplateEngine } from './template-engine.ts';

/** What a macro is filled with: the value of each placeholder by name, and the channel that it is sent on. */
export interface MacroFilling {
  readonly channel: string;
  readonly values: Readonly<Record<string, string>>;
}

/** What macros are filled from beside their values; the index of a book is one. */
export interface MacroSurroundings {
  readonly sourceLocale: LocaleCode;
  readonly book: {
    readonly facts: { readonly data: Facts } | undefined;
    readonly campaigns: readonly { readonly data: Campaign }[];
    readonly snippets: readonly { readonly locale: LocaleCode; readonly slug: string; readonly body: string }[];
  };
}

/** A macro as far as it is filled. */
export interface MacroTemplate {
  readonly locale: LocaleCode;
  /** Liquid. */
  readonly body: string;
  readonly data: Pick<Macro, 'fulfilment'>;
}

/**
 * Fills macros: Liquid with the facts of `at`, the snippets of the macro's language (else the source's). Throws on a
 * template that is broken. A macro is parsed once; with the same values, one that does not ask for the channel is filled once.
 */
export function createMacroRenderer(
  { book, sourceLocale }: MacroSurroundings,
  at: Date,
): (macro: MacroTemplate, filling: MacroFilling) => string {
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
  const parsed = new WeakMap<MacroTemplate, Template[]>();
  const filled = new WeakMap<MacroFilling['values'], { readonly macro: MacroTemplate; readonly text: string }>();
  return (macro, { channel, values }) => {
    const same = filled.get(values);
    if (same?.macro === macro) return same.text;
    const known = prepared.get(macro.locale) ?? prepare(macro.locale);
    prepared.set(macro.locale, known);
    const { engine, facts } = known;
    const template = parsed.get(macro) ?? engine.parse(macro.body);
    parsed.set(macro, template);
    const { locale, data } = macro;
    // Snippets see what is global to all texts, and of the rest only what the macro hands over.
    const asked = new Set<string>();
    const globals = {
      ...{ facts, locale, fulfilment: data.fulfilment },
      get channel() {
        asked.add('channel');
        return channel;
      },
    };
    const text = String(engine.renderSync(template, values, { globals })).trim();
    if (!asked.has('channel')) filled.set(values, { macro, text });
    return text;
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
