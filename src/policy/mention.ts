import type { Concept, Entity } from '../model/concepts.ts';
import type { RawSpan } from './text/view.ts';

/** A concept or entity at a place of the text. */
export interface Mention extends RawSpan {
  readonly what: Concept | Entity;
  /** Number of the sentence that it starts in. */
  readonly sentence: number;
  /** It stands in words that somebody else said. */
  readonly isQuoted: boolean;
  /** A refusal denies it: "we do not use WhatsApp". */
  readonly isRefused: boolean;
}
