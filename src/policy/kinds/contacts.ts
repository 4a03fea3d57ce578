import { sentenceAt, type Mention, type TextReading } from '../reading.ts';
import type { RawSpan } from '../text/view.ts';
import type { KindCheck } from './kind.ts';

/** Reports e-mail addresses. */
export const checkEmailAddress: KindCheck<'email-address'> = (reading, { without = [] }) =>
  unexcused(
    reading,
    reading.addresses.filter(({ kind }) => kind === 'email'),
    without,
  );

/** Reports telephone numbers. */
export const checkPhoneNumber: KindCheck<'phone-number'> = (reading, { without = [] }) =>
  unexcused(reading, reading.phones, without);

/** Leaves out what stands in one sentence with something that excuses it, like the maker's hotline. */
function unexcused(
  { bySentence, sentences }: TextReading,
  spans: readonly RawSpan[],
  without: readonly Mention['what'][],
): RawSpan[] {
  return spans.filter(({ start }) => {
    const beside = bySentence[sentenceAt(sentences, start)] ?? [];
    return !beside.some(({ what }) => without.includes(what));
  });
}
