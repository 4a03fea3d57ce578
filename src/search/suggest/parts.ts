import { localeOf, type LocaleCode } from '../../lib/locales.ts';

/** A sentence and where it begins in its text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const segmenters = new Map<LocaleCode, Intl.Segmenter>();
const sentence = /[^.!?。！？…\n]+[.!?。！？…\s]*/gu;

/** The sentences of a text; a line break ends one too. Older browsers go by punctuation alone. */
export function sentencesOf(text: string, locale: LocaleCode): Sentence[] {
  return segments(text, locale)
    .flatMap(({ text: part, start }) =>
      Array.from(part.matchAll(/[^\n]+/gu), ({ 0: line, index }) => ({ text: line, start: start + index })),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text));
}

function segments(text: string, locale: LocaleCode): Sentence[] {
  if (typeof Intl.Segmenter !== 'function') {
    return Array.from(text.matchAll(sentence), ({ 0: part, index }) => ({ text: part, start: index }));
  }
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(localeOf(locale).tag, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, start: index }));
}
