import * as z from 'zod';
import { localeSchema } from '../../src/model/fields.ts';
import { code } from './page.ts';
import { outsideOf } from './inner-schema.ts';

/** A type for a person who writes content. */
export interface PlainType {
  /** Like "list of one-line texts". */
  readonly type: string;
  /** What is allowed beyond that, like "3 to 90 characters"; empty where anything is. */
  readonly allowed: string;
}

/** The type of a value in plain words. Throws for a kind of schema that no content uses yet, so that none is left out. */
export function plainType(schema: z.ZodType): PlainType {
  const { inner } = outsideOf(schema);
  if (inner instanceof z.ZodString) return plainText(inner);
  if (inner instanceof z.ZodISODate) return { type: 'day', allowed: ownMessage(inner) };
  if (inner instanceof z.ZodISODateTime) return { type: 'time', allowed: ownMessage(inner) };
  if (inner instanceof z.ZodURL) return { type: 'web address', allowed: ownMessage(inner) };
  if (inner instanceof z.ZodNumber) {
    const type = inner instanceof z.ZodNumberFormat ? 'whole number' : 'number';
    return { type, allowed: checksOf(inner).map(limit).join('; ') };
  }
  if (inner instanceof z.ZodBoolean) return { type: 'yes or no', allowed: '`true`, `false`' };
  if (inner instanceof z.ZodLiteral) return { type: 'fixed value', allowed: values([...inner.values]) };
  if (inner instanceof z.ZodEnum) return { type: 'one of', allowed: values(inner.options) };
  if (inner instanceof z.ZodArray) return plainList(inner);
  if (inner instanceof z.ZodRecord) return plainRecord(inner);
  if (inner instanceof z.ZodObject) return { type: 'fields', allowed: '' };
  if (inner instanceof z.ZodUnion) return plainUnion(inner.options as z.ZodType[]);
  if (inner instanceof z.ZodUnknown) return { type: 'any value', allowed: '' };
  throw new Error(`scripts/reference/plain-type.ts has no words for the schema type "${inner.type}" yet.`);
}

function plainText(schema: z.ZodString): PlainType {
  const messages = checksOf(schema)
    .filter(({ check }) => check === 'string_format')
    .map(({ error }) => error?.({}) ?? '');
  const isLine = messages.some((message) => message.startsWith('write one line'));
  const { minLength: min, maxLength: max } = schema;
  const range = max === null ? '' : `${min ?? 0} to ${max} characters`;
  const rules = messages.filter((message) => message !== '' && !message.startsWith('write one line'));
  return { type: isLine ? 'one line of text' : 'text', allowed: [range, ...rules].filter(Boolean).join('; ') };
}

function plainList(schema: z.ZodArray): PlainType {
  const { type, allowed } = plainType(schema.element as z.ZodType);
  const checks = checksOf(schema);
  const min = checks.find(({ check }) => check === 'min_length')?.minimum;
  const max = checks.find(({ check }) => check === 'max_length')?.maximum;
  const count = [min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`];
  const each = allowed === '' ? '' : `each: ${allowed}`;
  return { type: `list: ${type}`, allowed: [...count, each].filter(Boolean).join('; ') };
}

function plainRecord(schema: z.ZodRecord): PlainType {
  const { type, allowed } = plainType(schema.valueType as z.ZodType);
  if (schema.keyType === localeSchema) return { type: `per language: ${type}`, allowed };
  const keys = plainType(schema.keyType as z.ZodType).allowed;
  return {
    type: `by name: ${type}`,
    allowed: [keys === '' ? '' : `names: ${keys}`, allowed].filter(Boolean).join('; '),
  };
}

function plainUnion(options: readonly z.ZodType[]): PlainType {
  const parts = options.map(plainType);
  if (parts.every(({ type }) => type === 'fixed value')) {
    return { type: 'one of', allowed: parts.map(({ allowed }) => allowed).join(', ') };
  }
  const types = [...new Set(parts.map(({ type }) => type))];
  const allowed = new Set(parts.map((part) => part.allowed).filter(Boolean));
  return { type: types.join(', or '), allowed: [...allowed].join('; ') };
}

/** What zod keeps of a check, as far as the words need it. */
interface CheckDef {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly error?: (issue: object) => string;
}

function checksOf(schema: z.ZodType): CheckDef[] {
  return (schema.def.checks ?? []).map((check) => check._zod.def as unknown as CheckDef);
}

function limit({ check, value = 0, inclusive = false }: CheckDef): string {
  if (check === 'greater_than') return inclusive ? `${value} or more` : `more than ${value}`;
  if (check === 'less_than') return inclusive ? `${value} or less` : `less than ${value}`;
  return '';
}

/** The message of a schema that is its own check. */
function ownMessage(schema: z.ZodType): string {
  return (schema.def as unknown as Partial<CheckDef>).error?.({}) ?? '';
}

function values(list: readonly unknown[]): string {
  return list.map((value) => code(String(value))).join(', ');
}
