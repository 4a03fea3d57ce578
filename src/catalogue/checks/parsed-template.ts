import type { Liquid, Template } from 'liquidjs';
import type { Book, FaqEntry, MacroEntry, SnippetEntry } from '../book.ts';
import { createTemplateEngine } from '../render/template-engine.ts';

/** An entry whose body is Liquid. */
export type TemplateEntry = FaqEntry | MacroEntry | SnippetEntry;

const engine: Liquid = createTemplateEngine();

/** A body's Liquid, taken apart. */
export interface ParsedTemplate {
  readonly templates: readonly Template[];
  /** Names that the text expects from outside, with every place where it uses them. */
  readonly globals: ReturnType<Liquid['analyzeSync']>['globals'];
}

export function templateEntries({ faqs, macros, snippets }: Book): TemplateEntry[] {
  return [...faqs, ...macros, ...snippets];
}

type Parsed = ParsedTemplate | { error: unknown };

const known = new WeakMap<TemplateEntry, Parsed>();

/** Reads the Liquid of a text, or gives the error that stands in the way. Of articles, which one check reads, nothing is kept. */
export function parseTemplate(entry: TemplateEntry): Parsed {
  const parsed = known.get(entry) ?? parse(entry.body);
  if (entry.kind !== 'faq') known.set(entry, parsed);
  return parsed;
}

function parse(body: string): Parsed {
  if (!/\{[{%]/u.test(body)) return { templates: [], globals: {} };
  try {
    const templates = engine.parse(body);
    return { templates, globals: engine.analyzeSync(templates, { partials: false }).globals };
  } catch (error) {
    return { error };
  }
}

/** The error that filling a text ends in, or `undefined`. */
export function fillError(body: string, values: object): unknown {
  try {
    engine.parseAndRenderSync(body, values);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** The filters that a text may use. */
export const filterNames: readonly string[] = Object.keys(engine.filters);
