import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTemplateEngine, liquidMarkup } from '../../../src/catalogue/render/template-engine.ts';

const snippets = {
  greeting: 'Hello {{ first_name }},',
  round: "{% render 'round' %}",
};

const fill = (text: string, values: object = {}): string =>
  String(createTemplateEngine(snippets).parseAndRenderSync(text, values));

describe('a text with Liquid', () => {
  it('is filled with values, in cases and in loops', () => {
    const text =
      "{% case channel %}{% when 'amazon' %}A{% else %}B{% endcase %} {% for item in items %}{{ item | upcase }}{% endfor %}";
    expect(fill(text, { channel: 'amazon', items: ['x', 'y'] })).toBe('A XY');
  });

  it('renders snippets with what it hands over, and nothing else', () => {
    expect(fill("{% render 'greeting', first_name: name %}", { name: 'Alex' })).toBe('Hello Alex,');
    expect(() => fill("{% render 'greeting' %}", { first_name: 'Alex' })).toThrow(/undefined variable: first_name/u);
  });

  it.each([
    ['{{ nobody }}', /undefined variable: nobody/u],
    ['{{ nobody | default: "x" }}', /undefined variable: nobody/u],
    ['{% if nobody %}x{% endif %}', /undefined variable: nobody/u],
    ['{{ "a" | upcas }}', /undefined filter: upcas/u],
    ['{% upcase %}', /tag "upcase" not found/u],
    ['{% if true %}x', /not closed/u],
    ["{% include 'greeting' %}", /tag "include" not found/u],
    ["{% layout 'greeting' %}", /tag "layout" not found/u],
    ['{% increment x %}', /tag "increment" not found/u],
    ['{% liquid echo 1 %}', /tag "liquid" not found/u],
    ["{% render 'nothing' %}", /Failed to lookup "nothing"/u],
    ["{% render '../../../../package.json' %}", /Failed to lookup/u],
    ["{% render '/etc/passwd' %}", /Failed to lookup/u],
    ["{% render 'constructor' %}", /Failed to lookup "constructor"/u],
    ["{% render '__proto__' %}", /Failed to lookup "__proto__"/u],
  ])('is refused: %s', (text, message) => {
    expect(() => fill(text)).toThrow(message);
  });

  it.each(['constructor', '__proto__', 'toString', 'constructor.constructor', 'hasOwnProperty'])(
    'reads nothing that a value inherits: %s',
    (path) => {
      for (const value of [{}, [], 'text', 1, () => 1]) {
        expect(() => fill(`{{ a.${path} }}`, { a: value })).toThrow(/undefined variable/u);
      }
      expect(() => fill(`{{ ${path} }}`)).toThrow(/undefined variable/u);
    },
  );

  it.each([
    ['a loop over a great range', '{% for i in (1..1000000000) %}{% endfor %}'],
    ['loops in loops', '{% for i in (1..9999) %}{% for j in (1..9999) %}{% assign x = i %}{% endfor %}{% endfor %}'],
    ['a snippet that renders itself', "{% render 'round' %}"],
    ['a text that doubles', "{% assign s = 'x' %}{% for i in (1..99) %}{% assign s = s | append: s %}{% endfor %}"],
    ['a very long text', '{{ x }}'.repeat(200_000)],
  ])('comes to an end: %s', (_name, text) => {
    const start = performance.now();
    expect(() => fill(text, { x: '' })).toThrow(/exceeded/u);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('the markup in a text', () => {
  it('is found in whole, and what is open is none', () => {
    const text = "a {{ b }} {%- if c == '50%' -%} {{ open {{ d }} {% e\nf %} }} %}";
    expect(text.match(liquidMarkup)).toEqual(['{{ b }}', "{%- if c == '50%' -%}", '{{ d }}', '{% e\nf %}']);
  });

  it('is found in time that grows with the text, whatever is left open in it', () => {
    for (const open of ['{{', '{%', '{{ a', '{% render "']) {
      const start = performance.now();
      expect(open.repeat(200_000).match(liquidMarkup)).toBeNull();
      expect(performance.now() - start, open).toBeLessThan(2000);
    }
  });

  it('is all that stands between the words of any text', () => {
    const part = fc.constantFrom('word ', '{{ a }}', '{% b %}', '{', '}', '%');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        for (const markup of parts.join('').match(liquidMarkup) ?? []) expect(markup).toMatch(/^\{[{%].*[%}]\}$/su);
      }),
    );
  });
});
