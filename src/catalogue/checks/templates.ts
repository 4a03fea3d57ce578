import { closest } from '../../lib/closest.ts';
import type { Finding } from '../../model/finding.ts';
import type { FaqEntry } from '../book.ts';
import type { BookIndex } from '../book-index.ts';
import { fault, type FaultWords } from '../faults.ts';
import { offsetOf, type Span } from '../parse/source-text.ts';
import { factValues } from '../render/fact-values.ts';
import { allowedTags } from '../render/template-engine.ts';
import type { Check } from './check.ts';
import { fillError, filterNames, parseTemplate, templateEntries, type TemplateEntry } from './parsed-template.ts';

/** Names that every macro and snippet may use besides its own. */
export const contextNames = ['facts', 'channel', 'locale', 'fulfilment'] as const;

/** Every text's Liquid can be read, and uses only names that exist: facts, declared placeholders and parameters. */
export const checkTemplates: Check = (index, today) =>
  templateEntries(index.book).flatMap((entry) => {
    const parsed = parseTemplate(entry);
    if ('error' in parsed) return [syntaxFault(entry, parsed.error)];
    const findings = Object.entries(parsed.globals).flatMap(([name, places]) =>
      places.flatMap(({ segments, location: { row, col } }) => {
        const start = offsetOf(entry.body, row, col);
        return nameFault(entry, { name, segments: segments.map(String), start }, index) ?? [];
      }),
    );
    return findings.length === 0 && entry.kind === 'faq' ? fillFaults(entry, { index, today }) : findings;
  });

/** An article that can be read may still not come to an end, or ask too much of a filter. */
function fillFaults(faq: FaqEntry, { index, today }: { index: BookIndex; today: string }): Finding[] {
  const { book, sourceLocale } = index;
  if (!book.facts || !faq.body.includes('{%') || /\{%-?\s*render\b/u.test(faq.body)) return [];
  const reading = { locale: faq.locale, sourceLocale, at: new Date(today), campaigns: [] };
  const error = fillError(faq.body, { facts: factValues(book.facts.data, reading) });
  return error === undefined ? [] : [syntaxFault(faq, error)];
}

function syntaxFault(entry: TemplateEntry, error: unknown): Finding {
  const { message, token } = error as { message: string; token?: { begin: number; end: number } };
  const { begin, end } = token ?? { begin: 0, end: 0 };
  const at = { start: entry.bodyStart + begin, end: entry.bodyStart + end };
  return fault('template-syntax', entry.source, at, syntaxWords(message.replace(/, line:\d+.*$/su, '')));
}

function syntaxWords(message: string): FaultWords {
  const filter = /^undefined filter: (.*)$/su.exec(message)?.[1];
  if (filter !== undefined) {
    const near = closest(filter, filterNames);
    const hint = near === undefined ? 'leave it out' : `did you mean "${near}"?`;
    return { message: `there is no filter "${filter}"`, hint };
  }
  const tag = /^tag "(.*)" not found$/su.exec(message)?.[1];
  if (tag !== undefined) {
    const near = closest(tag, allowedTags);
    const hint = `${near === undefined ? '' : `did you mean "${near}"? `}allowed: ${[...allowedTags].join(', ')}`;
    return { message: `there is no tag "${tag}"`, hint };
  }
  return { message: `is not valid Liquid: ${message}`, hint: 'see content/README.md for what a text may use' };
}

interface Use {
  readonly name: string;
  readonly segments: readonly string[];
  /** Offset in the body. */
  readonly start: number;
}

function nameFault(entry: TemplateEntry, use: Use, { book }: BookIndex): Finding | undefined {
  const place = placeOf(entry, use);
  const [name, part, ...more] = use.segments;
  if (name === 'facts') {
    const facts = Object.keys(book.facts?.data ?? {});
    if (part === undefined) {
      const words = { message: 'names no fact', hint: 'write {{ facts.name }}' };
      return fault('unknown-fact', entry.source, place, words);
    }
    if (facts.includes(part)) return more.length === 0 ? undefined : partFault(entry, use);
    if (!book.facts) return undefined;
    const near = closest(part, facts);
    return fault('unknown-fact', entry.source, place, {
      message: `facts.yml has no fact "${part}"`,
      hint: near === undefined ? 'add it there, or correct the name' : `did you mean "${near}"?`,
    });
  }
  const known = knownNames(entry);
  if (known.includes(use.name)) return part === undefined || part === 'size' ? undefined : partFault(entry, use);
  const id = entry.kind === 'macro' ? 'undeclared-placeholder' : 'unknown-variable';
  const near = closest(use.name, known);
  const declare = {
    faq: 'articles use facts only',
    macro: 'declare it under placeholders',
    snippet: 'list it under parameters',
  }[entry.kind];
  return fault(id, entry.source, place, {
    message: `nothing provides "${use.segments.join('.')}"`,
    hint: near === undefined ? declare : `did you mean "${near}"? Else ${declare}`,
  });
}

/** `{{ first_name.initial }}`: every value is one piece of text. */
function partFault(entry: TemplateEntry, use: Use): Finding {
  const whole = use.segments.slice(0, use.name === 'facts' ? 2 : 1).join('.');
  return fault('unknown-variable', entry.source, placeOf(entry, use), {
    message: `"${whole}" has no parts`,
    hint: `write {{ ${whole} }}`,
  });
}

function placeOf(entry: TemplateEntry, { start }: Use): Span {
  const words = /^[\w.[\]"'-]+/u.exec(entry.body.slice(start, start + 200))?.[0] ?? '';
  return { start: entry.bodyStart + start, end: entry.bodyStart + start + words.length };
}

function knownNames(entry: TemplateEntry): string[] {
  if (entry.kind === 'faq') return ['facts'];
  if (entry.kind === 'snippet') return [...contextNames, ...entry.data.parameters];
  return [...contextNames, ...entry.data.placeholders.map(({ name }) => name)];
}
