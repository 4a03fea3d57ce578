import type { LocaleCode } from '../lib/locales.ts';
import type { ImageSize } from './files/book-files.ts';
import type { DataOf, KindName } from './kinds.ts';
import type { SourceText, Span } from './parse/source-text.ts';

/** One file of the book that keeps its schema. */
export interface Entry<Name extends KindName = KindName> {
  readonly kind: Name;
  readonly source: SourceText;
  /** File name without ending. */
  readonly slug: string;
  readonly data: DataOf<Name>;
  /** Where the field at `path` stands in the file. */
  readonly locate: (path: readonly PropertyKey[], part?: 'key' | 'value') => Span;
}

/** An entry of any kind; its `kind` tells which. */
export type AnyEntry = { [Name in KindName]: Entry<Name> }[KindName];

/** An entry with a text below its fields. */
export interface TextEntry<Name extends KindName> extends Entry<Name> {
  readonly locale: LocaleCode;
  /** Markdown or Liquid. */
  readonly body: string;
  /** Offset of the body in the file. */
  readonly bodyStart: number;
}

/** An FAQ, a macro: addressed by category and slug, the same in every locale. */
export interface AddressedEntry<Name extends 'faq' | 'macro'> extends TextEntry<Name> {
  readonly category: string;
  /** `category/slug`. */
  readonly path: string;
}

export type FaqEntry = AddressedEntry<'faq'>;
export type MacroEntry = AddressedEntry<'macro'>;
export type SnippetEntry = TextEntry<'snippet'>;

/** The whole book as it was read; entries that break their schema are not in it. */
export interface Book {
  readonly brand: Entry<'brand'> | undefined;
  readonly facts: Entry<'facts'> | undefined;
  readonly taxonomy: Entry<'taxonomy'> | undefined;
  readonly acts: Entry<'acts'> | undefined;
  readonly faqs: readonly FaqEntry[];
  readonly macros: readonly MacroEntry[];
  readonly snippets: readonly SnippetEntry[];
  readonly notices: readonly Entry<'notice'>[];
  readonly campaigns: readonly Entry<'campaign'>[];
  readonly guides: readonly Entry<'guide'>[];
  readonly rules: readonly (Entry<'rule'> & { readonly channel: string })[];
  readonly channels: readonly Entry<'channel'>[];
  readonly lexicons: readonly (Entry<'lexicon'> & { readonly locale: LocaleCode })[];
  readonly searchWords: readonly (Entry<'searchWords'> & { readonly locale: LocaleCode })[];
  readonly utterances: readonly (Entry<'utterances'> & { readonly locale: LocaleCode })[];
  /** Size of each image that a text shows, by its path below public; missing ones are not in it. */
  readonly images: ReadonlyMap<string, ImageSize>;
  /** Paths of files that exist and were refused, so that nothing that points at them is blamed. */
  readonly refused: ReadonlySet<string>;
}
