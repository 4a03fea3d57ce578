import type { LocaleCode } from '../lib/locales.ts';
import type { Macro } from '../model/macro.ts';
import type { Mark } from '../search/marks.ts';
import type { DeskMacro } from './library.ts';

/** What a list is narrowed to; what is absent narrows nothing. */
export interface FindFilters {
  readonly channel?: string | undefined;
  /** Macros that are written in this language. */
  readonly locale?: LocaleCode | undefined;
  readonly intent?: string | undefined;
  readonly category?: string | undefined;
  /** `FBA` and `FBM` keep macros for any fulfilment. */
  readonly fulfilment?: Macro['fulfilment'] | undefined;
  readonly tier?: Macro['tier'] | undefined;
  /** Without it: what is approved and within its days. */
  readonly status?: Macro['status'] | undefined;
}

/** What one agent and the team use, by paths of macros; most or latest first. */
export interface PersonalOrder {
  readonly favourites: readonly string[];
  readonly recents: readonly string[];
  readonly mine: readonly string[];
  readonly team: readonly string[];
}

export interface FindInput {
  readonly query: string;
  /** The language that titles are shown in, where they are there. */
  readonly locale: LocaleCode;
  readonly filters?: FindFilters | undefined;
  readonly personal?: PersonalOrder | undefined;
  /** A day like 2026-11-26. */
  readonly today: string;
  /** 50 where nothing is said. */
  readonly limit?: number | undefined;
}

export interface FoundMacro {
  readonly macro: DeskMacro;
  /** The language of the title: the one asked for, else the source language. */
  readonly locale: LocaleCode;
  readonly title: string;
  readonly titleMarks: readonly Mark[];
  /** A piece of the text with what was found in it; absent where the query is empty or the title alone was searched. */
  readonly snippet?: { readonly text: string; readonly marks: readonly Mark[] } | undefined;
  /** Why it stands where it does. */
  readonly because: 'shortcut' | 'title' | 'text' | 'favourite' | 'recent' | 'mine' | 'team' | 'all';
  readonly isFavourite: boolean;
}
