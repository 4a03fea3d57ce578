import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, normalise } from '../../../src/policy/text/normalise.ts';
import { rawSpan } from '../../../src/policy/text/view.ts';

const meant = (text: string): string => fold(normalise(text)).text;

describe('normalise', () => {
  it.each([
    ['full-width letters', 'ＷｈａｔｓＡｐｐ', 'whatsapp'],
    ['zero-width signs', 'Whats\u200bA\u2060pp', 'whatsapp'],
    ['look-alike letters of other alphabets', 'Whаtsарр', 'whatsapp'],
    ['named and numbered entities', 'sales&commat;shop&#46;com &#x77;ww', 'sales@shop.com www'],
    ['an entity inside an entity', 'a&amp;#64;b', 'a@b'],
    ['keycaps', '5\uFE0F\u20E3 stars', '5 stars'],
    ['styled letters', '𝗪𝗵𝗮𝘁𝘀𝗔𝗽𝗽 Ⓦⓗⓐⓣ', 'whatsapp what'],
    ['half-width kana with their voicing', 'ﾗｲﾝ ﾃﾞﾝﾜ', 'ライン デンワ'],
    ['accents', 'Évaluation über größte', 'evaluation uber grosste'],
  ])('undoes %s', (_name, disguised, plain) => {
    expect(meant(disguised)).toBe(plain);
  });

  it('keeps the voicing of kana, which makes another word', () => {
    expect(meant('レビュー ガバ')).toBe('レビュー ガバ');
  });

  it('knows where each letter comes from', () => {
    const raw = 'Hi &amp; Ｗ\u200bＡ!';
    const view = normalise(raw);
    const start = view.text.indexOf('WA');
    const span = rawSpan(view, start, start + 2);
    expect(raw.slice(span.start, span.end)).toBe('Ｗ\u200bＡ');
  });

  it('changes nothing when it is done twice, and stays inside the raw text, whatever the text', () => {
    const pieces = fc.constantFrom(
      '&amp;',
      '&#64;',
      'Ｗ',
      '\u200b',
      'а',
      'ß',
      'ﾞ',
      'ﾗ',
      '5️⃣',
      '👍🏽',
      '\ud800',
      'é',
      '&',
      ';',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))),
        (parts) => {
          const raw = parts.join('');
          const view = normalise(raw);
          expect(normalise(view.text).text).toBe(view.text);
          for (const { text, starts, ends } of [view, fold(view)]) {
            expect(starts).toHaveLength(text.length);
            for (const [index, start] of starts.entries()) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(ends[index]).toBeGreaterThanOrEqual(start);
              expect(ends[index]).toBeLessThanOrEqual(raw.length);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
