import type { LocaleCode } from '../../lib/locales.ts';
import type { Finding } from '../../model/finding.ts';
import { fault } from '../faults.ts';
import { kinds, translationSchemas, type KindName, type PathNames } from '../kinds.ts';
import { readFrontMatter } from './front-matter.ts';
import { deepestLine } from './nesting.ts';
import type { SourceText } from './source-text.ts';
import { validate } from './validate.ts';
import { readFields, type Fields } from './yaml-fields.ts';

/** A file whose fields keep the schema of its kind. */
export interface ParsedEntry {
  readonly kind: KindName;
  readonly names: PathNames;
  readonly source: SourceText;
  /** Data of the kind's schema, or of its translation schema. */
  readonly data: unknown;
  readonly isTranslation: boolean;
  readonly body: string;
  readonly bodyStart: number;
}

interface Place {
  readonly name: KindName;
  readonly names: PathNames;
  readonly sourceLocale: LocaleCode;
}

/** Kinds whose text below the fields may be empty. */
const bodiless: ReadonlySet<KindName> = new Set(['notice']);

/** Reads one file; a file with a fault gives no entry, so that later steps only see what keeps the schema. */
export function parseEntry(source: SourceText, place: Place): { entry: ParsedEntry | undefined; findings: Finding[] } {
  const { name, names, sourceLocale } = place;
  const isMarkdown = source.file.endsWith('.md');
  const parts = isMarkdown ? readFrontMatter(source) : undefined;
  const fields = parts ? parts.fields : readFields(source, { start: 0, end: source.text.length });
  const findings = [...((parts ?? fields)?.findings ?? [])];
  if (!fields) return { entry: undefined, findings };
  const { body = '', bodyStart = source.text.length } = parts ?? {};
  if (isMarkdown && body.trim() === '' && !bodiless.has(name)) {
    const end = source.text.trimEnd().length;
    const start = source.text.lastIndexOf('\n', end - 1) + 1;
    const words = { message: 'has fields and no text', hint: 'write the text below the second ---' };
    findings.push(fault('empty-body', source, { start, end }, words));
  }
  const deep = deepestLine(body);
  if (deep) {
    const at = { start: bodyStart + deep.start, end: bodyStart + deep.end };
    const words = { message: 'lists or quotes stand too deep inside each other', hint: 'write them flatter' };
    return { entry: undefined, findings: [...findings, fault('deep-nesting', source, at, words)] };
  }
  const isTranslation = names.locale !== undefined && names.locale !== sourceLocale && name in translationSchemas;
  const schema = (isTranslation ? translationSchemas[name] : undefined) ?? kinds[name].schema;
  const { data, findings: faults } = validate(schema, source, fields);
  const entry = data === undefined ? undefined : { kind: name, names, source, data, isTranslation, body, bodyStart };
  return { entry, findings: [...findings, ...faults] };
}

let last: { source: SourceText; fields: Fields } | undefined;

/**
 * The fields of a file once more, with the means to locate them. Only the last file's are kept: a file's findings come
 * one after the other, and the fields of a large book would not fit in memory.
 */
export function fieldsOf(source: SourceText): Fields {
  if (last?.source === source) return last.fields;
  const fields = source.file.endsWith('.md') ? readFrontMatter(source).fields : undefined;
  last = { source, fields: fields ?? readFields(source, { start: 0, end: source.text.length }) };
  return last.fields;
}
