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
    ...unusedLiterals(entry),
  ]);
};

function patternOf(name: string, fact: Fact, locale: LocaleCode): { name: string; pattern: RegExp } | undefined {
  if (fact.type === 'text') return undefined;
  const { tag } = localeOf(locale);
  const forms = new Set([
    String(fact.value),
    new Intl.NumberFormat(tag).format(fact.value),
    fact.value.toFixed(2),
    fact.value.toFixed(2).replace('.', ','),
  ]);
  // "11月30日" is a day of November, no number of days.
  const number = `(?<![\\d.,月])(?:${[...forms].map((form) => RegExp.escape(form)).join('|')})`;
  if (fact.type === 'number') {
    // A word of a language with spaces ends where its letters end; Chinese and Japanese have no such ends.
    const end = locale === 'ja' || locale === 'zh' ? '' : '(?![\\p{L}\\p{N}])';
    return { name, pattern: new RegExp(`${number}[\\s-]?(?:${unitWords[locale][fact.unit]})${end}`, 'giu') };
  }
  const symbol =
    new Intl.NumberFormat(tag, { style: 'currency', currency: fact.currency })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value ?? fact.currency;
  const currency = `(?:${RegExp.escape(symbol)}|${fact.currency})`;
  return { name, pattern: new RegExp(`${currency}\\s?${number}(?![.,]?\\d)|${number}\\s?${currency}`, 'giu') };
}

function repeats(entry: FaqEntry | MacroEntry, patterns: readonly { name: string; pattern: RegExp }[]): Finding[] {
  // Full-width digits count as digits; each keeps its place. Liquid is blanked out: it uses facts as it should.
  const text = entry.body
    .replace(/[０-９％]/gu, (wide) => wide.normalize('NFKC'))
    .replace(liquidMarkup, (tag) => ' '.repeat(tag.length));
  const literals = entry.data.literals.map((literal) => literal.text.toLowerCase());
  const seen = new Set<number>();
  return patterns.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40).toLowerCase();
      if (
        seen.has(match.index) ||
        literals.some((literal) => literal.includes(match[0].toLowerCase()) && around.includes(literal))
      )
        return [];
      seen.add(match.index);
      const start = entry.bodyStart + match.index;
      const words = {
        message: `"${match[0]}" repeats the fact ${name}`,
        hint: `write {{ facts.${name} }}, or excuse it under literals if it is another's number`,
      };
      return [fault('repeated-fact', entry.source, { start, end: start + match[0].length }, words)];
    }),
  );
}

function unusedLiterals(entry: FaqEntry | MacroEntry): Finding[] {
  const body = entry.body.toLowerCase();
  return entry.data.literals.flatMap(({ text }, place) => {
    if (body.includes(text.toLowerCase())) return [];
    return [
      fault('unused-literal', entry.source, entry.locate(['literals', place, 'text']), {
        message: `the text does not say "${text}"`,
        hint: 'delete the entry',
      }),
    ];
  });
}
