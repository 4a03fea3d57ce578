import * as z from 'zod';

/** What a field may look like from outside: what it holds, whether it must be there, and what it is without it. */
export interface Outside {
  readonly inner: z.ZodType;
  readonly required: boolean;
  /** The value of a field that is left out, where it has one. */
  readonly default?: unknown;
  /** The line for the person who fills it in; empty where the schema has none. */
  readonly description: string;
}

/** Takes optional and default off a schema. */
export function outsideOf(schema: z.ZodType): Outside {
  const description = schema.description ?? '';
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    const { inner, description: below } = outsideOf(schema.unwrap() as z.ZodType);
    const value = schema instanceof z.ZodDefault ? { default: schema.def.defaultValue } : {};
    return { inner, required: false, ...value, description: description === '' ? below : description };
  }
  return { inner: schema, required: true, description };
}
