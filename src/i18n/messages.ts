import type { en } from './en.ts';

/** A text that changes with a number: the CLDR plural forms that the language has; `{count}` stands for the number. */
export type Plural = { readonly other: string } & Partial<Readonly<Record<'one' | 'many', string>>>;

/** The same texts in any language: where one counts, in the plural forms of that language. */
export type Shape<Node> = {
  readonly [Key in keyof Node]: Node[Key] extends string
    ? string
    : Node[Key] extends { other: string }
      ? Plural
      : Shape<Node[Key]>;
};

/** Every text of the help centre's interface; a locale that lacks one does not compile. */
export type Messages = Shape<typeof en>;
