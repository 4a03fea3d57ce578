import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGaps, gapMark } from '../../src/desk/gaps.ts';
import { replyHtml } from '../../src/desk/reply-html.ts';

test('paragraphs, line breaks, lists and links are kept', () => {
  const text = `Hello Nadia,

we can do this:

- send it again
- or refund it
1. First
2. Second

3. Third, see https://shop.example.com/a?b=1&c=2.

Kind regards
Jonas`;
  expect(replyHtml(text)).toBe(
    [
      '<p>Hello Nadia,</p>',
      '<p>we can do this:</p>',
      '<ul><li>send it again</li><li>or refund it</li></ul><ol><li>First</li><li>Second</li></ol>',
      '<ol start="3"><li>Third, see <a href="https://shop.example.com/a?b=1&amp;c=2">https://shop.example.com/a?b=1&amp;c=2</a>.</li></ol>',
      '<p>Kind regards<br>Jonas</p>',
    ].join('\n'),
  );
});

test('a text says what it says, and brings no markup of its own', () => {
  expect(replyHtml('a < b & "c" <script>alert(1)</script>')).toBe(
    '<p>a &lt; b &amp; &quot;c&quot; &lt;script&gt;alert(1)&lt;/script&gt;</p>',
  );
  const own = /<\/?(?:p|ul|li|a)>|<br>|<ol(?: start="\d+")?>|<\/ol>|<a href="https?:\/\/[^"<>]*">/gu;
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[<>"'&\n\-1.) a:/hts]*$/u)), (text) => {
      expect(replyHtml(text).replace(own, '')).not.toMatch(/[<>"]/u);
    }),
  );
});

test('gaps stand where their marks were', () => {
  const { text, gaps } = findGaps(`Hello ${gapMark('name', '[Name]')}, by ${gapMark('day', '[Day]')}.`);
  expect(text).toBe('Hello [Name], by [Day].');
  expect(gaps.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['name', '[Name]'],
    ['day', '[Day]'],
  ]);
});
