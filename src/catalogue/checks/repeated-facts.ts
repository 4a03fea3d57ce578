import { localeOf, type LocaleCode } from '../../lib/locales.ts';
import type { Fact } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import type { FaqEntry, MacroEntry } from '../book.ts';
import { fault } from '../faults.ts';
import { liquidMarkup } from '../render/template-engine.ts';
import type { Check } from './check.ts';
import { unitWords } from './unit-words.ts';

/** No text repeats the number of a fact; `literals` excuses numbers that are another's. */
export const checkRepeatedFacts: Check = ({ book }) => {
  const facts = Object.entries(book.facts?.data ?? {});
  const patterns = new Map<LocaleCode, { name: string; pattern: RegExp }[]>();
  const patternsOf = (locale: LocaleCode): { name: string; pattern: RegExp }[] => {
    const known = patterns.get(locale) ?? facts.flatMap(([name, fact]) => patternOf(name, fact, locale) ?? []);
    patterns.set(locale, known);
    return known;
  };
  return [...book.faqs, ...book.macros].flatMap((entry) => [
    ...repeats(entry, patternsOf(entry.locale)),
    ...(entry.kind === 'faq' ? repeatsInFields(entry, patternsOf(entry.locale)) : []),
    ...unusedLiterals(entry),
  ]);
};

function patternOf(name: string, fact: Fact, locale: LocaleCode): { name: string; pattern: RegExp } | undefined {
  if (fact.type === 'text') return undefined;
  const { tag } = localeOf(locale);
  const forms = new Set([
    String(fact.value),
    new Intl.NumberFormat(tag).format(fact.value),
    new Intl.NumberFormat(tag, { useGrouping: 'always' }).format(fact.value),
    fact.value.toFixed(2),
    fact.value.toFixed(2).replace('.', ','),
  ]);
  // "11月30日" is a day of November, no number of days.
  const number = `(?<![\\d.,月])(?:${[...forms].map(spaced).join('|')})`;
  if (fact.type === 'number') {
    // A word of a language with spaces ends where its letters end; Chinese and Japanese have no such ends.
    const end = locale === 'ja' || locale === 'zh' ? '' : '(?![\\p{L}\\p{N}])';
    return {
      name,
      pattern: new RegExp(`${number}[*_]{0,3}[\\s-]?[*_]{0,3}(?:${unitWords[locale][fact.unit]})${end}`, 'giu'),
    };
  }
  const symbol =
    new Intl.NumberFormat(tag, { style: 'currency', currency: fact.currency })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value ?? fact.currency;
  const currency = `(?:${RegExp.escape(symbol)}|${fact.currency})`;
  return { name, pattern: new RegExp(`${currency}\\s?${number}(?![.,]?\\d)|${number}\\s?${currency}`, 'giu') };
}

/** A pattern for words whose spaces may be any, or a line end. */
function spaced(words: string): string {
  return words
    .split(/\s+/u)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
}

function repeats(entry: FaqEntry | MacroEntry, patterns: readonly { name: string; pattern: RegExp }[]): Finding[] {
  // Liquid is blanked out: it uses facts as it should.
  const text = narrow(entry.body).replace(liquidMarkup, (tag) => ' '.repeat(tag.length));
  const excused = entry.data.literals.flatMap((literal) => [...text.matchAll(literalPattern(literal))]);
  const isExcused = ({ index, 0: words }: RegExpExecArray): boolean =>
    excused.some((literal) => literal.index <= index && index + words.length <= literal.index + literal[0].length);
  const seen = new Set<number>();
  return patterns.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (seen.has(match.index) || isExcused(match)) return [];
      seen.add(match.index);
      const start = entry.bodyStart + match.index;
      const words = {
        message: `"${match[0].replace(/\s+/gu, ' ')}" repeats the fact ${name}`,
        hint: `write {{ facts.${name} }}, or excuse it under literals if it is another's number`,
      };
      return [fault('repeated-fact', entry.source, { start, end: start + match[0].length }, words)];
    }),
  );
}

/** The same in title and summary, which cannot use a fact: they do without the number. */
function repeatsInFields(faq: FaqEntry, patterns: readonly { name: string; pattern: RegExp }[]): Finding[] {
  return (['title', 'summary'] as const).flatMap((field) => {
    const text = narrow(faq.data[field]);
    if (faq.data.literals.some((literal) => text.search(literalPattern(literal)) !== -1)) return [];
    const repeated = patterns.find(({ pattern }) => text.search(pattern) !== -1);
    if (!repeated) return [];
    const words = {
      message: `repeats the fact ${repeated.name}`,
      hint: 'fields take no facts: say it without the number, or excuse it under literals',
    };
    return [fault('repeated-fact', faq.source, faq.locate([field]), words)];
  });
}

function unusedLiterals(entry: FaqEntry | MacroEntry): Finding[] {
  const body = [entry.data.title, 'summary' in entry.data ? entry.data.summary : '', entry.body].map(narrow).join('\n');
  return entry.data.literals.flatMap((literal, place) => {
    if (body.search(literalPattern(literal)) !== -1) return [];
    return [
      fault('unused-literal', entry.source, entry.locate(['literals', place, 'text']), {
        message: `the text does not say "${literal.text}"`,
        hint: 'delete the entry',
      }),
    ];
  });
}

function literalPattern({ text }: { text: string }): RegExp {
  return new RegExp(spaced(narrow(text)), 'giu');
}

/** Full-width digits as digits; each keeps its place. */
function narrow(text: string): string {
  return text.replace(/[０-９％]/gu, (wide) => wide.normalize('NFKC'));
}
