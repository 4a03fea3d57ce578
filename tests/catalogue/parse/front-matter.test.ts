import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/catalogue/parse/front-matter.ts';

const read = (text: string): ReturnType<typeof readFrontMatter> => readFrontMatter({ file: 'a.md', text });
const messageOf = (text: string): string =>
  read(text)
    .findings.map(({ message }) => message)
    .join();

describe('front matter', () => {
  it('is the fields between the first two lines of ---, and the body is the rest', () => {
    const { fields, body, bodyStart, findings } = read('---\ntitle: A\n---\n\nText\n\n---\n\nMore\n');
    expect(fields?.data).toEqual({ title: 'A' });
    expect(body).toBe('\nText\n\n---\n\nMore\n');
    expect(bodyStart).toBe(17);
    expect(findings).toEqual([]);
  });

  it.each(['---yaml', '--- yml', '---YAML', '--- '])('may say that it is YAML: %j', (start) => {
    expect(read(`${start}\ntitle: A\n---\nText\n`).fields?.data).toEqual({ title: 'A' });
  });

  it('may be empty, which its schema judges', () => {
    const { fields, body } = read('---\n---\nText\n');
    expect(fields?.data).toBeNull();
    expect(body).toBe('Text\n');
  });

  it('places a field where it stands in the file', () => {
    const text = '---\ntitle: A\nkeywords: [one, two]\n---\nText\n';
    const span = read(text).fields?.locate(['keywords', 1]);
    expect(text.slice(span?.start, span?.end)).toBe('two');
  });

  it.each([
    { text: '', says: 'has no front matter' },
    { text: 'Text\n', says: 'has no front matter' },
    { text: '\n---\ntitle: A\n---\n', says: 'has no front matter' },
    { text: '-----\ntitle: A\n-----\n', says: 'has no front matter' },
    { text: '---', says: 'the front matter has no end' },
    { text: '---\ntitle: A\n', says: 'the front matter has no end' },
  ])('is missing in $text', ({ text, says }) => {
    expect(messageOf(text)).toBe(says);
    expect(read(text).fields).toBeUndefined();
  });

  it.each([
    'js',
    'javascript',
    ' js',
    'JS',
    'coffee',
    'cson',
    'json',
    'toml',
    'js code',
    'yaml js',
    '__proto__',
    'constructor',
  ])('in %j is refused, and what stands in it never runs', (language) => {
    const code = 'globalThis.frontMatterRan = true; module.exports = { title: "A" };';
    for (const text of [`---${language}\n${code}\n---\nText\n`, `---${language}`, `---${language}\n---\n`]) {
      const { fields, findings } = read(text);
      expect(fields).toBeUndefined();
      expect(findings.map(({ ruleId }) => ruleId)).toEqual(['book/front-matter-language']);
    }
    expect(globalThis).not.toHaveProperty('frontMatterRan');
  });

  it.each(['!!js/function "function () { globalThis.yamlRan = true }"', '!!js/undefined ""'])(
    'takes no value that is code: %s',
    (value) => {
      const { findings } = read(`---\ntitle: ${value}\n---\nText\n`);
      expect(findings.map(({ ruleId }) => ruleId)).toEqual(['book/yaml-syntax']);
      expect(globalThis).not.toHaveProperty('yamlRan');
    },
  );
});
