import { describe, expect, it } from 'vitest';
import { article, base, findingsWith, macro, type Texts } from '../memory-book.ts';

const snippet = (body: string, fields = ''): string => `---\ntitle: A snippet\n${fields}---\n\n${body}\n`;
const translated = (body: string): string => article(body, "source_digest: '000000000000'\n");

/** Ids and words of what is found, without stale translations: a test's digests are none. */
async function found(texts: Texts): Promise<string[]> {
  const findings = await findingsWith(texts);
  return findings.map((line) => line.replace(/:\d+:\d+/u, '')).filter((line) => !line.includes('stale-translation'));
}

describe('snippets', () => {
  it('are found in the language of the text, or in the source language', async () => {
    const texts = {
      'snippets/en/hello.md': snippet('Hello {{ name }}', 'parameters: [name]\n'),
      'macros/en/returns/a.md': macro("{% render 'hello', name: locale %}"),
    };
    expect(await found(texts)).toEqual([]);
  });

  it('may be rendered with a value under another name', async () => {
    const texts = {
      'snippets/en/hello.md': snippet('Hello {{ name }}', 'parameters: [name]\n'),
      'macros/en/returns/a.md': macro("{% render 'hello' with locale as name %}"),
      'macros/en/returns/b.md': macro("{% render 'hello' %}").replace('A title', 'B title'),
    };
    expect(await found(texts)).toEqual(["macros/en/returns/b.md snippet-parameters {% render 'hello' %}"]);
  });

  it('in a comment, in raw text or in a condition are told apart', async () => {
    const body =
      "{% comment %}{% render 'one' %}{% endcomment %}{% raw %}{% render 'two' %}{% endraw %}" +
      "{% unless channel == 'ebay' %}{% for i in (1..2) %}{% render 'three' %}{% endfor %}{% endunless %}";
    expect(await found({ 'macros/en/returns/a.md': macro(body) })).toEqual([
      'macros/en/returns/a.md unknown-snippet three',
    ]);
  });

  it('that have faults of their own are not missing', async () => {
    const texts = {
      'snippets/en/hello.md': snippet('Hello', 'unknown: 1\n'),
      'macros/en/returns/a.md': macro("{% render 'hello' %}"),
    };
    expect(await found(texts)).toEqual(['snippets/en/hello.md unknown-key unknown']);
  });

  it('that render themselves are told, and a macro outside of the circle is not blamed', async () => {
    const texts = {
      'snippets/en/own.md': snippet("{% render 'own' %}"),
      'macros/en/returns/a.md': macro("{% render 'own' %}"),
    };
    expect(await found(texts)).toEqual(["snippets/en/own.md endless-snippet {% render 'own' %}"]);
  });
});

describe('placeholders', () => {
  const placeholder = (name: string): string =>
    `placeholders: [{ name: ${name}, label: A label, type: text, default: x, example: x }]\n`;

  it.each([
    '{{ size }}',
    '{{ size | upcase }}',
    "{% if size == 'M' %}x{% endif %}",
    "{% if channel == 'a' %}{% assign s = size %}{{ s }}{% endif %}",
    "{{ 'x' | append: size }}",
    '{% for i in (1..3) %}{{ size }}{% endfor %}',
  ])('are used by %s', async (body) => {
    expect(await found({ 'macros/en/returns/a.md': macro(body, placeholder('size')) })).toEqual([]);
  });

  it.each(["{{ 'size' }}", '{% comment %}{{ size }}{% endcomment %}', '{% raw %}{{ size }}{% endraw %}', 'size'])(
    'are not used by %s',
    async (body) => {
      expect(await found({ 'macros/en/returns/a.md': macro(body, placeholder('size')) })).toEqual([
        'macros/en/returns/a.md unused-placeholder size',
      ]);
    },
  );

  it('of a text that cannot be read are not called unused', async () => {
    expect(await found({ 'macros/en/returns/a.md': macro('{{ size', placeholder('size')) })).toEqual([
      'macros/en/returns/a.md template-syntax {{ size',
    ]);
  });
});

describe('a file with a fault', () => {
  const broken = article('Text.', 'unknown: 1\n');

  it('is blamed alone: not its translation, not what points at it', async () => {
    const texts = {
      'faq/en/returns/a.md': broken,
      'faq/de/returns/a.md': translated('Text.'),
      'faq/de/returns/b.md': translated('Siehe [a](a.md).').replace('A title', 'B title'),
      'faq/en/returns/b.md': article('See [a](a.md).', 'related: [returns/a]\n').replace('A title', 'B title'),
      'policies/all/no-phone.yml': 'id: no-phone\n',
      'macros/en/returns/a.md': macro(
        'Text.',
        'related_faq: [returns/a]\nwaivers: [{ rule: no-phone, reason: The buyer asked., until: 2027-01-01 }]\n',
      ),
    };
    const files = (await found(texts)).map((line) => line.split(' ')[0]);
    expect([...new Set(files)]).toEqual(['faq/en/returns/a.md', 'policies/all/no-phone.yml']);
  });

  it('of facts or categories does not make every use of them a fault', async () => {
    const texts = {
      'facts.yml': 'return_window: { type: nummer }\n',
      'taxonomy.yml': `${String(base['taxonomy.yml'])}unknown: 1\n`,
      'faq/en/returns/a.md': article('{{ facts.return_window }}', 'intents: [return_request]\n'),
    };
    const files = (await found(texts)).map((line) => line.split(' ')[0]);
    expect([...new Set(files)]).toEqual(['facts.yml', 'taxonomy.yml']);
  });
});

describe('an article', () => {
  it('in a category with a name that every object has is in no category', async () => {
    expect(await found({ 'faq/en/constructor/a.md': article('Text.') })).toEqual([
      'faq/en/constructor/a.md unknown-category',
    ]);
  });

  it('may have a footnote, and the next one too', async () => {
    const body = 'Text.[^1]\n\n[^1]: Note.';
    const texts = {
      'faq/en/returns/a.md': article(body),
      'faq/en/returns/b.md': article(body).replace('A title', 'B title'),
    };
    expect(await found(texts)).toEqual([]);
  });
});
