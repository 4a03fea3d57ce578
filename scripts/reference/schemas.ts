import type * as z from 'zod';
import { kinds, translationSchemas, type KindName } from '../../src/catalogue/kinds.ts';

/** One schema of the book, under the name of its reference. */
export interface NamedSchema {
  /** Like `faq`, `faq-translation`, `search-words`. */
  readonly name: string;
  readonly path: string;
  readonly schema: z.ZodType;
  /** The schema of the source language, where this one is a translation's. */
  readonly translates?: z.ZodType;
}

/** Every schema of the book: each kind of content, and behind it its translation where it has one. */
export const schemas: readonly NamedSchema[] = (Object.keys(kinds) as KindName[]).flatMap((kind): NamedSchema[] => {
  const { path, schema } = kinds[kind];
  const name = kind.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  const translation = translationSchemas[kind];
  const source: NamedSchema = { name, path, schema };
  return translation
    ? [source, { name: `${name}-translation`, path, schema: translation, translates: schema }]
    : [source];
});
