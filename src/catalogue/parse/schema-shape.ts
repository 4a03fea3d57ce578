import * as z from 'zod';

/** The keys that `schema` allows at `path`; of a union, those of the branch that fits `data` best. Empty where any key goes. */
export function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const branches = (inner.options as z.ZodType[]).map((option) => allowedKeys(option, path, data));
    const keys = path.length === 0 && isRecord(data) ? Object.keys(data) : [];
    const fit = (branch: string[]): number => keys.filter((key) => branch.includes(key)).length;
    return branches.toSorted((a, b) => fit(b) - fit(a))[0] ?? [];
  }
  const [step, ...rest] = path;
  if (step === undefined) return ownKeys(inner);
  const next = isRecord(data) || Array.isArray(data) ? (data as Record<PropertyKey, unknown>)[step] : undefined;
  const child = childOf(inner, step);
  return child ? allowedKeys(child, rest, next) : [];
}

function ownKeys(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  return schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
}

/** The schema below optional, default and the like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}

function childOf(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.ZodType>)[step];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
