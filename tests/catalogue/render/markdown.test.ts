import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectHarmless } from './harmless.ts';
import { renderMarkdown, type MarkdownPage } from '../../../src/catalogue/render/markdown.ts';

const page: MarkdownPage = {
  resolveLink: (href) => href.replace(/\.md$/u, '/'),
  imageSize: (path) => (path === '/images/parcel.webp' ? { width: 640, height: 480 } : undefined),
  words: { linkToSection: 'Link to {heading}', footnotes: 'Notes', backToText: 'Back to' },
};
const render = (markdown: string): string => renderMarkdown(markdown, page).html.trim();

describe('an article', () => {
  it('has headings with an id and a link to themselves', () => {
    expect(render('## What *to* send & why')).toBe(
      '<h2 id="what-to-send--why">What <em>to</em> send &amp; why' +
        '<a class="anchor" href="#what-to-send--why" aria-label="Link to What to send &amp; why">#</a></h2>',
    );
  });

  it('has headings of the second to the fourth level, each with an id of its own', () => {
    const html = render('# Same\n\n## Same\n\n###### Same\n\n## $& and $1');
    expect(html.match(/<h\d id="[^"]*"/gu)).toEqual([
      '<h2 id="same"',
      '<h2 id="same-1"',
      '<h4 id="same-2"',
      '<h2 id="-and-1"',
    ]);
    expect(html).toContain('aria-label="Link to $&amp; and $1"');
  });

  it('has tables that scroll by themselves, with head cells for screen readers', () => {
    const html = render('| a | b |\n| --- | ---: |\n| **1** | 2 |');
    expect(html).toBe(
      '<div class="table-scroll" role="group" tabindex="0"><table><thead><tr><th scope="col">a</th>' +
        '<th scope="col" align="right">b</th></tr></thead><tbody><tr><td><strong>1</strong></td>' +
        '<td align="right">2</td></tr></tbody></table></div>',
    );
  });

  it('has pictures that keep their place and wait their turn', () => {
    expect(render('![A "small" parcel](/images/parcel.webp)')).toBe(
      '<p><img src="/images/parcel.webp" alt="A &quot;small&quot; parcel" width="640" height="480" loading="lazy" decoding="async" /></p>',
    );
    expect(render('![A parcel](/images/gone.webp)')).not.toContain('width');
  });

  it('has footnotes that lead there and back, in the words of the language', () => {
    const html = render('Text.[^a]\n\n[^a]: The note.');
    expect(html).toContain('<sup><a id="footnote-ref-a" href="#footnote-a" data-footnote-ref');
    expect(html).toContain('<section class="footnotes" data-footnotes');
    expect(html).toContain('<h2 id="footnote-label" class="visually-hidden">Notes</h2>');
    expect(html).toContain('<a href="#footnote-ref-a" data-footnote-backref aria-label="Back to a">');
  });

  it('keeps its footnotes apart from those of the next article', () => {
    const [first, second] = ['One.[^1]\n\n[^1]: First.', 'Two.[^1]\n\n[^1]: Second.'].map(render);
    expect(first).toContain('First.');
    expect(second).toContain('Second.');
    expect(second).not.toContain('First.');
  });

  it('resolves its links; one that leads outside tells the other side nothing', () => {
    expect(render('[a](../x/b.md) [c](https://example.com) <https://example.com/d>')).toBe(
      '<p><a href="../x/b/">a</a> <a href="https://example.com" rel="noopener">c</a> ' +
        '<a href="https://example.com/d" rel="noopener">https://example.com/d</a></p>',
    );
  });

  it('keeps details and keys, and shows code as it is written', () => {
    expect(render('<details><summary>More</summary>\n\nText with <kbd>Enter</kbd>\n\n</details>')).toContain(
      '<summary>More</summary>',
    );
    expect(render('`<script>alert(1)</script>`')).toBe('<p><code>&lt;script&gt;alert(1)&lt;/script&gt;</code></p>');
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](<java script:alert(1)>)',
    '[x](JAVASCRIPT&colon;alert(1))',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml,a)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '# <img src=x onerror=alert(1)>',
    '| <script>alert(1)</script> |\n| --- |\n| [x](vbscript:a) |',
    'a[^1]\n\n[^1]: <svg onload=alert(1)>',
    'a[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: b',
    '[x](https://example.com/"onclick="alert(1))',
    '![x" onerror="alert(1)](/images/parcel.webp)',
    '```"><script>alert(1)</script>\ncode\n```',
  ])('does nothing but be read: %s', (markdown) => {
    const html = render(markdown);
    expectHarmless(html);
  });
});

describe('the headings of an article', () => {
  it('have the ids that the page gives them', () => {
    const part = fc.constantFrom(
      '## A\n\n',
      '## A\n\n',
      '### B *c* `d`\n\n',
      'E\n---\n\n',
      '> ## In a quote\n\n',
      '- ## In a list\n\n',
      'Text.[^1]\n\n',
      '[^1]: Note.\n\n',
      '## [link](x.md) & ü 返品\n\n',
      '## <kbd>F</kbd>\n\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const markdown = parts.join('');
        const ids = [...render(markdown).matchAll(/<h\d id="([^"]*)"/gu)].map(([, id]) => id);
        expect(ids.filter((id) => id !== 'footnote-label')).toEqual(
          renderMarkdown(markdown, page).headings.map(({ id }) => id),
        );
      }),
    );
  });

  it('are told with their depth and their plain words', () => {
    expect(renderMarkdown('## A **b** [c](d.md) `e` &amp; <kbd>f</kbd>', page).headings).toEqual([
      { depth: 2, id: 'a-b-c-e--f', text: 'A b c e & f' },
    ]);
  });
});

describe('the words of an article', () => {
  it('are a line a paragraph, without markup, pictures and headings', () => {
    const markdown =
      '## Head\n\nOne *two*\nthree.\n\n![picture](/a.webp)\n\n- a\n- b\n\n| c | d |\n| - | - |\n| e | f |\n\n> g';
    expect(renderMarkdown(markdown, page).text).toBe('One two three.\na b\nc, d. e, f.\ng');
  });

  it('count the note of a footnote once, and its mark not at all', () => {
    expect(renderMarkdown('One.[^1]\n\n[^1]: The note.', page).text).toBe('One.\nThe note.');
  });
});
