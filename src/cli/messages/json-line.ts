import type * as z from 'zod';

/** Reads one line of JSON with a schema; what is wrong with it comes as words. */
export function readJson<Schema extends z.ZodType>(
  line: string,
  wanted: Schema,
): { readonly value: z.output<Schema> } | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  const result = wanted.safeParse(data);
  if (result.success) return { value: result.data };
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`);
  return { problem: problems.join('; ') };
}
