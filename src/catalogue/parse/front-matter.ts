import matter from 'gray-matter';
import type { Finding } from '../../model/finding.ts';
import { fault, type FaultId, type FaultWords } from '../faults.ts';
import type { SourceText } from './source-text.ts';
import { readFields, type Fields } from './yaml-fields.ts';

/** A Markdown file in its two parts. */
export interface FrontMatter {
  readonly fields: Fields | undefined;
  readonly body: string;
  /** Offset of the body in the file. */
  readonly bodyStart: number;
  readonly findings: readonly Finding[];
}

/** Splits a Markdown file; front matter in any language but YAML is a fault and never reaches an engine that could run it. */
export function readFrontMatter(source: SourceText): FrontMatter {
  const { text } = source;
  const headEnd = text.includes('\n') ? text.indexOf('\n') : text.length;
  const refuse = (id: FaultId, words: FaultWords): FrontMatter => ({
    fields: undefined,
    body: '',
    bodyStart: text.length,
    findings: [fault(id, source, { start: 0, end: headEnd }, words)],
  });
  const [, language] = /^---(?!-)[ \t]*(.*)$/u.exec(text.slice(0, headEnd)) ?? [];
  if (language === undefined) {
    return refuse('front-matter-missing', {
      message: 'has no front matter',
      hint: 'start the file with the fields between two lines of ---',
    });
  }
  if (!/^(?:ya?ml)?$/iu.test(language.trim())) {
    return refuse('front-matter-language', {
      message: `front matter in "${language.trim()}" is not read`,
      hint: 'write the fields as YAML between two lines of ---',
    });
  }
  const end = text.indexOf('\n---', headEnd);
  if (end === -1) {
    return refuse('front-matter-missing', {
      message: 'the front matter has no end',
      hint: 'write a line of --- below the fields',
    });
  }
  const fields = readFields(source, { start: headEnd + 1, end: end + 1 });
  const { content } = matter({ content: text }, { engines: { yaml: { parse: () => ({}), stringify: String } } });
  return { fields, body: content, bodyStart: text.length - content.length, findings: fields.findings };
}
