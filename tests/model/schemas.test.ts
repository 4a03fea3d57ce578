import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { kinds, translationSchemas } from '../../src/catalogue/kinds.ts';
import { placeholderSchema, type Placeholder } from '../../src/model/placeholder.ts';

/** Every field of a schema, by its dotted path, with its doc line. */
function fieldsOf(schema: z.ZodType, path = ''): [path: string, description: string | undefined][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType as z.ZodType, `${path}.*`);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap((option) => fieldsOf(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
    [`${path}.${name}`, field.description ?? fieldDescription(field)] as [string, string | undefined],
    ...fieldsOf(field, `${path}.${name}`),
  ]);
}

function fieldDescription(field: z.ZodType): string | undefined {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault
    ? (field.unwrap() as z.ZodType).description
    : undefined;
}

const schemas = [
  ...Object.entries(kinds).map(([name, { schema }]) => [name, schema] as const),
  ...Object.entries(translationSchemas).map(([name, schema]) => [`translation of ${name}`, schema] as const),
];

describe.each(schemas)('the schema of %s', (name, schema) => {
  it('has a doc line on every field', () => {
    const undocumented = fieldsOf(schema).filter(([, description]) => description === undefined);
    expect(undocumented.map(([path]) => path)).toEqual([]);
  });

  it('is strict: a field that it does not know is refused, at every depth', () => {
    const inner = objectsOf(schema);
    for (const object of inner) expect(object._zod.def.catchall).toBeInstanceOf(z.ZodNever);
    // A file of lists by names of one's own has no field to refuse.
    if (name !== 'utterances') expect(inner.length).toBeGreaterThan(0);
  });
});

function objectsOf(schema: z.ZodType): z.ZodObject[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return objectsOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return objectsOf(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) return objectsOf(schema.valueType as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(objectsOf);
  if (!(schema instanceof z.ZodObject)) return [];
  return [schema, ...Object.values(schema.shape as Record<string, z.ZodType>).flatMap(objectsOf)];
}

describe('a placeholder', () => {
  const good = { name: 'size', label: 'Size', type: 'text', example: 'M', default: 'your size' } as const;
  const faultsOf = (change: Partial<Placeholder>): PropertyKey[] =>
    placeholderSchema.safeParse({ ...good, ...change }).error?.issues.map(({ path }) => path[0] ?? '') ?? [];

  it('is optional with a fallback, or required without one', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ default: undefined, required: true })).toEqual([]);
    expect(faultsOf({ default: undefined })).toEqual(['default']);
    expect(faultsOf({ required: true })).toEqual(['default']);
  });

  it('has choices when it is a choice, and only then; its example is one of them', () => {
    expect(faultsOf({ type: 'choice', choices: ['S', 'M'] })).toEqual([]);
    expect(faultsOf({ type: 'choice' })).toEqual(['choices']);
    expect(faultsOf({ choices: ['S', 'M'] })).toEqual(['choices']);
    expect(faultsOf({ type: 'choice', choices: ['S', 'L'] })).toEqual(['example']);
  });
});
