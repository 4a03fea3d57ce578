import type * as z from 'zod';
import { closest } from '../../lib/closest.ts';
import type { Finding } from '../../model/finding.ts';
import { fault } from '../faults.ts';
import { allowedKeys } from './schema-shape.ts';
import { issueWords } from './issue-words.ts';
import type { SourceText, Span } from './source-text.ts';
import type { Fields } from './yaml-fields.ts';

type Issue = z.core.$ZodIssue;

interface Case {
  readonly schema: z.ZodType;
  readonly source: SourceText;
  readonly fields: Fields;
}

/** The data of a file as its schema's type, or every field that breaks the schema, each at its place in the file. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  source: SourceText,
  fields: Fields,
): { data: z.output<Schema> | undefined; findings: Finding[] } {
  if (!fields.whole) return { data: undefined, findings: [] };
  const result = schema.safeParse(fields.data ?? {}, { error: issueWords });
  if (result.success) return { data: result.data, findings: [] };
  const data: Case = { schema, source, fields };
  return { data: undefined, findings: distinct(result.error.issues).flatMap((issue) => findingsOf(issue, [], data)) };
}

/** A value of the wrong type may break the rules of the right one too; only its type is worth telling. */
function distinct(issues: readonly Issue[]): Issue[] {
  const keyOf = ({ path }: Issue): string => JSON.stringify(path);
  const wrong = new Set(issues.filter(({ code }) => code === 'invalid_type').map(keyOf));
  return issues.filter((issue) => issue.code === 'invalid_type' || !wrong.has(keyOf(issue)));
}

function findingsOf(issue: Issue, base: readonly PropertyKey[], file: Case): Finding[] {
  const path = [...base, ...issue.path];
  const input = valueAt(file.fields.data, path);
  const at = (part: 'key' | 'value', more: readonly PropertyKey[] = []): Span =>
    file.fields.locate([...path, ...more], part);
  const field = dotted(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, file));
    case 'invalid_key':
      return issue.issues.map((inner) => {
        const key = String(issue.path.at(-1));
        const allowed = 'values' in inner ? inner.values.map(String) : [];
        const words = {
          message: `"${key}" cannot be a key of ${dotted(path.slice(0, -1)) || 'this file'}`,
          hint: allowed.length > 0 ? nearest(key, allowed) : inner.message,
        };
        return fault(allowed.length > 0 ? 'unknown-key' : 'bad-value', file.source, at('key'), words);
      });
    case 'invalid_union': {
      const allowed = allowedValues(issue);
      if (allowed) return [notAllowed({ field, input, allowed, place: at('value'), keyPlace: at('key') }, file)];
      return distinct(bestBranch(issue.errors)).flatMap((inner) => findingsOf(inner, path, file));
    }
    case 'invalid_value':
      return [
        notAllowed({ field, input, allowed: issue.values.map(String), place: at('value'), keyPlace: at('key') }, file),
      ];
    case 'invalid_type':
      if (input === undefined) return [missing(field, at('key'), file)];
      return [
        fault('wrong-type', file.source, at('value'), {
          message: `${field || 'the file'} is ${shown(input)}`,
          hint: `expected: ${expected(issue.expected, input)}`,
        }),
      ];
    default:
      return [
        fault('bad-value', file.source, at('value'), {
          message: `${field} is ${shown(input)}`,
          hint: issue.message,
        }),
      ];
  }
}

function missing(field: string, place: Span, { source }: Case): Finding {
  return fault(
    'missing-key',
    source,
    { start: place.start, end: place.start },
    { message: `the field ${field} is missing`, hint: `add "${field.split('.').at(-1) ?? field}:"` },
  );
}

function unknownKey(key: string, path: readonly PropertyKey[], { schema, source, fields }: Case): Finding {
  const allowed = allowedKeys(schema, path, fields.data);
  return fault('unknown-key', source, fields.locate([...path, key], 'key'), {
    message: `there is no field "${key}"${path.length > 0 ? ` in ${dotted(path)}` : ''}`,
    hint: nearest(key, allowed),
  });
}

/** Names the nearest allowed word, and all of them where they are few. */
function nearest(word: string, allowed: readonly string[]): string {
  const near = closest(word, allowed);
  const list = allowed.length <= 16 ? `allowed: ${allowed.join(', ')}` : `${allowed.length} are allowed`;
  return near === undefined ? list : `did you mean "${near}"? ${list}`;
}

/** The branch of a union that the writer most likely meant: the one with the fewest keys that do not fit. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const cost = (branch: readonly Issue[]): number =>
    branch.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
  return branches.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}

/** The words that a union of fixed values or of kinds (`type: …`) takes; nothing for a union of other things. */
function allowedValues(issue: Extract<Issue, { code: 'invalid_union' }>): string[] | undefined {
  if ('options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  const values = issue.errors
    .flat()
    .map((inner) => (inner.code === 'invalid_value' && inner.path.length === 0 ? inner.values.map(String) : undefined));
  return values.length > 0 && values.every((list) => list !== undefined) ? values.flat() : undefined;
}

interface Choice {
  readonly field: string;
  readonly input: unknown;
  readonly allowed: readonly string[];
  readonly place: Span;
  readonly keyPlace: Span;
}

function notAllowed({ field, input, allowed, place, keyPlace }: Choice, file: Case): Finding {
  if (input === undefined) return missing(field, keyPlace, file);
  return fault('unknown-value', file.source, place, {
    message: `${field} is ${shown(input)}`,
    hint: nearest(typeof input === 'string' ? input : shown(input), allowed),
  });
}

const typeNames: Partial<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'fields with values',
  record: 'names with values',
  string: 'text',
};

function expected(type: string, input: unknown): string {
  const isBare = type === 'string' && (typeof input === 'number' || typeof input === 'boolean');
  return `${typeNames[type] ?? type}${isBare ? ' (put it in quotes)' : ''}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** A path of fields for people: `contacts[2].steps`. */
export function dotted(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
