import type { LocaleCode } from '../lib/locales.ts';
import type { Placeholder } from '../model/placeholder.ts';

/** Why a value cannot stand in a reply; the desk words it, `expected` is an example or what is allowed. */
export interface FieldProblem {
  readonly kind: 'missing' | 'date' | 'money' | 'number' | 'choice' | 'url' | 'order_id' | 'too_long';
  readonly expected?: string | undefined;
}

/** A placeholder of the macro as a field of the form. */
export interface ReplyField {
  readonly placeholder: Placeholder;
  /**
   * What the agent typed, empty for nothing. In the form of its control: a date `2026-11-26`, money `12.50 EUR` (see
   * money-text.ts), a number with a decimal point, a choice its place in the list from `0`, anything else as it stands.
   */
  readonly typed: string;
  /** The value of the order, the agent or the clock in the same form; empty where there is none. */
  readonly prefilled: string;
  /** Where the words come from: what was typed wins. */
  readonly origin: 'typed' | 'order' | 'agent' | 'clock' | 'fallback' | 'missing';
  /** As it stands in the reply; for a missing value its label in brackets. */
  readonly words: string;
  /** For a choice, the values of its list: place and words. */
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly problem?: FieldProblem | undefined;
}

/** A range of the text that is shown, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What the policy check says about a place of the text. */
export interface ReplyFinding extends TextRange {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'suggestion';
  readonly match: string;
  readonly message: string;
}

export interface JudgedFinding extends ReplyFinding {
  /** A lead overruled it, or the agent confirmed it: it keeps nothing from being sent any more. */
  readonly isSettled: boolean;
}

/** The channel's limit of one box or API. */
export interface LengthLimit {
  readonly where: string;
  readonly max: number;
  readonly isOver: boolean;
  /** It is the box that the reply is pasted into. */
  readonly isChosen: boolean;
}

/** What keeps a reply from being copied, or what is asked once. */
export type Obstacle =
  | { readonly kind: 'field'; readonly name: string; readonly problem: FieldProblem }
  | { readonly kind: 'finding'; readonly finding: JudgedFinding }
  | { readonly kind: 'length'; readonly limit: LengthLimit; readonly over: number }
  /** The text is empty. */
  | { readonly kind: 'empty' }
  /** The template is broken; `reason` is for the author. */
  | { readonly kind: 'template'; readonly reason: string }
  /** The macro, or its texts in this language, are not loaded or do not exist. */
  | { readonly kind: 'unknown-macro' }
  /** The macro may not be sent on this channel. */
  | { readonly kind: 'channel' }
  /** The macro is a draft, retired, or outside its days. */
  | { readonly kind: 'not-offered' }
  /** The phrases of the language are not loaded: nothing leaves unchecked. */
  | { readonly kind: 'unchecked' };

/** ready: copy. ask once: copy after the agent has said yes. blocked: do not copy. */
export type Verdict = 'ready' | 'ask once' | 'blocked';

/** A macro that is filled for a situation, judged. */
export interface FilledReply {
  /** The language that it is filled in: the source language where the macro is not written in the one asked for. */
  readonly locale: LocaleCode;
  /** In the order of the form: what the agent is asked for first. */
  readonly fields: readonly ReplyField[];
  /** Names of fields that a value must be given for, or a better one. */
  readonly missing: readonly string[];
  /** The text that is sent: the agent's own wording, or the macro's. */
  readonly text: string;
  /** The same as HTML, on channels that take it. */
  readonly html?: string | undefined;
  /** The macro's text, filled: what a reset of the agent's wording goes back to. */
  readonly filled: string;
  /** The text is the agent's own wording. */
  readonly isEdited: boolean;
  /** Where the text names a value that is missing (never in the agent's own wording). */
  readonly gaps: readonly (TextRange & { readonly name: string })[];
  /** In the order of the text. */
  readonly findings: readonly JudgedFinding[];
  /** Characters as `text.length` counts them. */
  readonly length: number;
  readonly limits: readonly LengthLimit[];
  readonly verdict: Verdict;
  /** What keeps it from being copied. */
  readonly blocked: readonly Obstacle[];
  /** What is asked once: warnings. */
  readonly asked: readonly Obstacle[];
  /** Parcels and items to choose from, where the order has several. */
  readonly shipments: readonly OrderPart[];
  readonly items: readonly OrderPart[];
}

/** A parcel or an item of the order that a reply can speak of. */
export interface OrderPart {
  readonly place: number;
  readonly words: string;
  readonly isChosen: boolean;
}
