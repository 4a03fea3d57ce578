import { RenderTag, toValueSync, type Template } from 'liquidjs';
import { closest } from '../../lib/closest.ts';
import type { Finding } from '../../model/finding.ts';
import type { SnippetEntry } from '../book.ts';
import type { BookIndex } from '../book-index.ts';
import { fault } from '../faults.ts';
import { spanOf, type Span } from '../parse/source-text.ts';
import type { Check } from './check.ts';
import { parseTemplate, templateEntries, type TemplateEntry } from './parsed-template.ts';

/** Every snippet that a text renders exists, gets its parameters, and does not lead back to itself. */
export const checkSnippets: Check = (index) =>
  templateEntries(index.book).flatMap((entry) =>
    rendersOf(entry).flatMap((render) => renderFault(entry, render, index) ?? []),
  );

/** One `{% render %}` of a text. */
interface Render {
  /** `undefined` where the name is not written in quotes. */
  readonly name: string | undefined;
  /** Parameters that it hands over. */
  readonly given: readonly string[];
  readonly place: Span;
}

function rendersOf(entry: TemplateEntry): Render[] {
  const { body, bodyStart } = entry;
  if (!body.includes('render')) return [];
  const parsed = parseTemplate(entry);
  if ('error' in parsed) return [];
  return flat(parsed.templates)
    .filter((template) => template instanceof RenderTag)
    .map((tag) => {
      const scope = tag.partialScope();
      const given = [...(scope?.scope ?? [])].map((name) => (typeof name === 'string' ? name : name[0]));
      const { begin, end } = tag.token;
      return { name: scope?.name, given, place: { start: bodyStart + begin, end: bodyStart + end } };
    });
}

function flat(templates: readonly Template[]): Template[] {
  return templates.flatMap((template) => [
    template,
    ...flat(template.children ? toValueSync(template.children(false, true)) : []),
  ]);
}

function renderFault(entry: TemplateEntry, { name, given, place }: Render, index: BookIndex): Finding | undefined {
  const { source } = entry;
  if (name === undefined) {
    const words = { message: 'does not name its snippet', hint: "write the name in quotes: {% render 'greeting' %}" };
    return fault('unknown-snippet', source, place, words);
  }
  if (entry.kind === 'faq') {
    const words = { message: 'an article cannot render a snippet', hint: 'write the words into the article' };
    return fault('unknown-snippet', source, place, words);
  }
  const snippet = snippetOf(index, entry, name);
  if (!snippet) return unknownSnippet(entry, { name, place }, index);
  const way = entry.kind === 'snippet' ? wayTo(entry.slug, snippet, index) : undefined;
  if (way) {
    const message = `renders itself: ${[entry.slug, ...way].join(' → ')}`;
    return fault('endless-snippet', source, place, { message, hint: 'leave one of them out' });
  }
  const wanted = snippet.data.parameters;
  const missing = wanted.filter((parameter) => !given.includes(parameter));
  const extra = given.filter((parameter) => !wanted.includes(parameter));
  if (missing.length + extra.length === 0) return undefined;
  const message = [
    ...(missing.length > 0 ? [`does not hand over ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`hands over ${extra.join(', ')}, which the snippet does not take`] : []),
  ].join(' and ');
  const hint = `"${name}" takes ${wanted.length === 0 ? 'no parameters' : wanted.join(', ')}`;
  return fault('snippet-parameters', source, place, { message, hint });
}

function snippetOf(index: BookIndex, { locale }: TemplateEntry, name: string): SnippetEntry | undefined {
  return index.snippet(locale, name) ?? index.snippet(index.sourceLocale, name);
}

function unknownSnippet(
  { source, locale }: TemplateEntry,
  { name, place }: { name: string; place: Span },
  { book, sourceLocale }: BookIndex,
): Finding | undefined {
  if ([locale, sourceLocale].some((code) => book.refused.has(`snippets/${code}/${name}.md`))) return undefined;
  const near = closest(name, new Set(book.snippets.map(({ slug }) => slug)));
  const hint = near === undefined ? `write snippets/${sourceLocale}/${name}.md` : `did you mean "${near}"?`;
  const named = spanOf(source.text, name, place.start);
  return fault('unknown-snippet', source, named, { message: `there is no snippet "${name}"`, hint });
}

/** The snippets from `from` to the one named `goal`, both included, or `undefined` where no way leads there. */
function wayTo(goal: string, from: SnippetEntry, index: BookIndex): string[] | undefined {
  const ways = new Map([[from.slug, [from.slug]]]);
  for (const [slug, way] of ways) {
    if (slug === goal) return way;
    const snippet = snippetOf(index, from, slug);
    for (const { name } of snippet ? rendersOf(snippet) : []) {
      if (name !== undefined && !ways.has(name)) ways.set(name, [...way, name]);
    }
  }
  return undefined;
}
