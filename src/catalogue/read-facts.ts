import { factsSchema, type Facts } from '../model/fact.ts';
import type { BookFiles } from './files/book-files.ts';
import { decode } from './parse/decode.ts';
import { readFields } from './parse/yaml-fields.ts';

/** The facts of a book without the rest of it; `undefined` where its facts are not there or have a fault, which `replybook check` tells. */
export async function readFacts(files: BookFiles): Promise<Facts | undefined> {
  const path = 'facts.yml';
  const bytes = await files.read(path).catch(() => undefined);
  const source = bytes && decode(path, bytes).source;
  if (!source) return undefined;
  return factsSchema.safeParse(readFields(source, { start: 0, end: source.text.length }).data).data;
}
