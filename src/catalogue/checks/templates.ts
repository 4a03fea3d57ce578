import type { Template } from 'liquidjs';
import { closest } from '../../lib/closest.ts';
import type { Finding } from '../../model/finding.ts';
import type { FaqEntry, MacroEntry, SnippetEntry } from '../book.ts';
import type { BookIndex } from '../book-index.ts';
import { fault } from '../faults.ts';
import { offsetOf, spanOf, type Span } from '../parse/source-text.ts';
import { createTemplateEngine } from '../render/template-engine.ts';
import type { Check } from './check.ts';

type TemplateEntry = FaqEntry | MacroEntry | SnippetEntry;

/** Names that every macro and snippet may use besides its own. */
export const contextNames = ['facts', 'channel', 'locale', 'fulfilment'] as const;

/** Every text's Liquid can be read, and uses only what exists: facts, snippets, declared names. */
export const checkTemplates: Check = (index) => {
  const engine = createTemplateEngine();
  const entries: TemplateEntry[] = [...index.book.faqs, ...index.book.macros, ...index.book.snippets];
  return entries.flatMap((entry) => {
    if (!/\{[{%]/u.test(entry.body)) return [];
    let templates: Template[];
    try {
      templates = engine.parse(entry.body);
    } catch (error) {
      return [syntaxFault(entry, error)];
    }
    const { globals } = engine.analyzeSync(templates, { partials: false });
    const uses = Object.entries(globals).flatMap(([name, places]) =>
      places.map(({ segments, location: { row, col } }) => ({
        name,
        segments: segments.map(String),
        start: offsetOf(entry.body, row, col),
      })),
    );
    return [...uses.flatMap((use) => variableFault(entry, use, index) ?? []), ...snippetFaults(entry, index)];
  });
};

function syntaxFault(entry: TemplateEntry, error: unknown): Finding {
  const { message, token } = error as { message: string; token?: { begin: number; end: number } };
  const words = {
    message: `is not valid Liquid: ${message.replace(/, line:\d+.*$/su, '')}`,
    hint: 'see content/README.md for what a text may use',
  };
  const { begin, end } = token ?? { begin: 0, end: 0 };
  return fault('template-syntax', entry.source, { start: entry.bodyStart + begin, end: entry.bodyStart + end }, words);
}

interface Use {
  readonly name: string;
  readonly segments: readonly string[];
  /** Offset in the body. */
  readonly start: number;
}

function variableFault(entry: TemplateEntry, { name, segments, start }: Use, { book }: BookIndex): Finding | undefined {
  const dotted = segments.join('.');
  const found = spanOf(entry.source.text, dotted, entry.bodyStart + start);
  const span: Span = found.end > found.start ? found : { start: entry.bodyStart + start, end: entry.bodyStart + start };
  if (name === 'facts') {
    const facts = Object.keys(book.facts?.data ?? {});
    const fact = segments[1] ?? '';
    if (facts.includes(fact) || book.refused.has('facts.yml')) return undefined;
    const near = closest(fact, facts);
    return fault('unknown-fact', entry.source, span, {
      message: `facts.yml has no fact "${fact}"`,
      hint: near === undefined ? 'add it there, or correct the name' : `did you mean "${near}"?`,
    });
  }
  const known = knownNames(entry);
  if (known.includes(name)) return undefined;
  const id = entry.kind === 'macro' ? 'undeclared-placeholder' : 'unknown-variable';
  const near = closest(name, known);
  const declare = {
    faq: 'articles use facts only',
    macro: 'declare it under placeholders',
    snippet: 'list it under parameters',
  }[entry.kind];
  return fault(id, entry.source, span, {
    message: `nothing provides "${dotted}"`,
    hint: near === undefined ? declare : `did you mean "${near}"? Else ${declare}`,
  });
}

function knownNames(entry: TemplateEntry): string[] {
  if (entry.kind === 'faq') return ['facts'];
  if (entry.kind === 'snippet') return [...contextNames, ...entry.data.parameters];
  return [...contextNames, ...entry.data.placeholders.map(({ name }) => name)];
}

const renderTag = /\{%-?\s*render\s+(['"])([^'"]*)\1([^%]*)%\}/gu;

function snippetFaults(entry: TemplateEntry, index: BookIndex): Finding[] {
  return [...entry.body.matchAll(renderTag)].flatMap((match) => {
    const [raw, , name = '', rest = ''] = match;
    const start = entry.bodyStart + match.index;
    const named = spanOf(entry.source.text, name, start);
    const snippet = index.snippet(entry.locale, name) ?? index.snippet(index.sourceLocale, name);
    if (!snippet) {
      const near = closest(name, new Set(index.book.snippets.map(({ slug }) => slug)));
      const hint = near === undefined ? `write snippets/${entry.locale}/${name}.md` : `did you mean "${near}"?`;
      return index.book.refused.has(`snippets/${entry.locale}/${name}.md`)
        ? []
        : [fault('unknown-snippet', entry.source, named, { message: `there is no snippet "${name}"`, hint })];
    }
    const given = [...rest.matchAll(/([a-z_][\w]*)\s*:/gu)].map(([, parameter = '']) => parameter);
    const wanted = snippet.data.parameters;
    const missing = wanted.filter((parameter) => !given.includes(parameter));
    const extra = given.filter((parameter) => !wanted.includes(parameter));
    if (missing.length + extra.length === 0) return [];
    const message = [
      ...(missing.length > 0 ? [`does not hand over ${missing.join(', ')}`] : []),
      ...(extra.length > 0 ? [`hands over ${extra.join(', ')}, which the snippet does not take`] : []),
    ].join(' and ');
    const hint = `"${name}" takes ${wanted.length === 0 ? 'no parameters' : wanted.join(', ')}`;
    return [fault('snippet-parameters', entry.source, { start, end: start + raw.length }, { message, hint })];
  });
}
