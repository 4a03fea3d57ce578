import { localeOf, type LocaleCode } from '../../lib/locales.ts';
import { rawSpan, type RawSpan, type View } from './view.ts';

const segmenters = new Map<LocaleCode, Intl.Segmenter>();

/** The sentences of a text in its own order; a line break ends one too, as in lists and greetings. */
export function sentencesOf(view: View, locale: LocaleCode): RawSpan[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(localeOf(locale).tag, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  const spans: RawSpan[] = [];
  for (const { segment, index } of segmenter.segment(view.text)) {
    let start = index;
    for (const line of segment.split(/(?<=\n)/u)) {
      if (line.trim() !== '') spans.push(rawSpan(view, start, start + line.length));
      start += line.length;
    }
  }
  return spans;
}
