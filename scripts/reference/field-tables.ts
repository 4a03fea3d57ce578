import * as z from 'zod';
import { localeSchema } from '../../src/model/fields.ts';
import { code } from './page.ts';
import { outsideOf } from './inner-schema.ts';
import { plainType } from './plain-type.ts';

/** One field of a schema, for the reference. */
export interface FieldRow {
  readonly name: string;
  readonly type: string;
  /** `required`, `optional`, or what stands there when it is left out. */
  readonly need: string;
  readonly allowed: string;
  readonly description: string;
}

/** The fields that stand beside each other at one place of a file. */
export interface FieldTable {
  /** Where they stand, like `placeholders[]` or `steps.<name>`; empty at the top of the file. */
  readonly place: string;
  /** What this shape is, where the place takes several; else empty. */
  readonly shape: string;
  readonly schema: z.ZodObject;
  readonly rows: readonly FieldRow[];
}

/** Every table of fields of a schema, outer before inner. */
export function fieldTables(schema: z.ZodType, place = '', shape = ''): FieldTable[] {
  const { inner } = outsideOf(schema);
  if (inner instanceof z.ZodArray) return fieldTables(inner.element as z.ZodType, `${place}[]`);
  if (inner instanceof z.ZodRecord) {
    const key = inner.keyType === localeSchema ? '<language>' : '<name>';
    return fieldTables(inner.valueType as z.ZodType, place === '' ? key : `${place}.${key}`);
  }
  if (inner instanceof z.ZodUnion) {
    return (inner.options as z.ZodType[]).flatMap((option) => fieldTables(option, place, shapeOf(option)));
  }
  if (!(inner instanceof z.ZodObject)) return [];
  const fields = Object.entries<z.ZodType>(inner.shape);
  return [
    { place, shape, schema: inner, rows: fields.map(([name, field]) => rowOf(name, field)) },
    ...fields.flatMap(([name, field]) => fieldTables(field, place === '' ? name : `${place}.${name}`)),
  ];
}

function rowOf(name: string, field: z.ZodType): FieldRow {
  const { required, description, ...rest } = outsideOf(field);
  const need = required ? 'required' : 'default' in rest ? `else ${shownDefault(rest.default)}` : 'optional';
  return { name, need, description, ...plainType(field) };
}

function shownDefault(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return 'none';
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) return 'none';
  return `\`${String(value)}\``;
}

/** Tells one shape of a union from the others: by its own description, or by its first field. */
function shapeOf(option: z.ZodType): string {
  if (option.description !== undefined) return option.description;
  const [name, first] = Object.entries<z.ZodType>(option instanceof z.ZodObject ? option.shape : {})[0] ?? [];
  if (name === undefined || first === undefined) return '';
  return first instanceof z.ZodLiteral ? `${name} ${code(String(first.value))}` : `with ${name}`;
}
