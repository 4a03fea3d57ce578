import matter from 'gray-matter';
import type { Finding } from '../../model/finding.ts';
import { fault } from '../faults.ts';
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

/** Engines of gray-matter other than YAML; `javascript` and `coffee` would run what they read. */
const refusedEngines = ['javascript', 'js', 'coffee', 'coffeescript', 'cson', 'json', 'toml'];

/** Splits a Markdown file; front matter in any language but YAML is a fault and is not run. */
export function readFrontMatter(source: SourceText): FrontMatter {
  let fields: Fields | undefined;
  const findings: Finding[] = [];
  const headEnd = !source.text.includes('\n') ? source.text.length : source.text.indexOf('\n');
  const head = { start: 0, end: headEnd };
  const refuse = (): object => {
    const language = source.text.slice(3, headEnd).trim();
    const words = {
      message: `front matter in "${language}" is not read`,
      hint: 'write the fields as YAML between two lines of ---',
    };
    findings.push(fault('front-matter-language', source, head, words));
    return {};
  };
  const yaml = (): object => {
    const end = source.text.indexOf('\n---', 3);
    fields = readFields(source, { start: headEnd + 1, end: end === -1 ? source.text.length : end + 1 });
    return {};
  };
  const refused = Object.fromEntries(refusedEngines.map((name) => [name, { parse: refuse, stringify: String }]));
  const language = /^---[ \t]*(\S+)/u.exec(source.text.slice(0, headEnd))?.[1] ?? 'yaml';
  const known = language === 'yaml' || language === 'yml' || refusedEngines.includes(language.toLowerCase());
  if (!known) refuse();
  const file = matter(
    { content: source.text },
    {
      engines: {
        ...refused,
        yaml: { parse: yaml, stringify: String },
        ...(known ? {} : { [language]: { parse: () => ({}), stringify: String } }),
      },
    },
  );
  if (file.matter.trim() === '' && findings.length === 0) fields = undefined;
  if (!fields && findings.length === 0) {
    const words = { message: 'has no front matter', hint: 'start the file with the fields between two lines of ---' };
    findings.push(fault('front-matter-missing', source, head, words));
  }
  const bodyStart = source.text.length - file.content.length;
  return { fields, body: file.content, bodyStart, findings: [...findings, ...(fields?.findings ?? [])] };
}
