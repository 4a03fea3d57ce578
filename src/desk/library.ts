import type { LocaleCode } from '../lib/locales.ts';
import type { Acts } from '../model/acts.ts';
import type { Campaign } from '../model/campaign.ts';
import type { Channel } from '../model/channel.ts';
import type { Facts } from '../model/fact.ts';
import type { Guide } from '../model/guide.ts';
import type { LocalizedText } from '../model/fields.ts';
import type { Macro } from '../model/macro.ts';
import type { Notice } from '../model/notice.ts';
import type { PolicyRule } from '../model/policy-rule.ts';
import type { SearchIndexFile } from '../search/index-file.ts';

/** Raised with every change of the shape of these files. */
export const libraryFormat = 1;

/**
 * What the desk needs of the book in every language: `GET /api/desk/library`. Texts come by language
 * (`DeskLanguage`), so that the first list is on screen before they are all there.
 */
export interface DeskLibrary {
  readonly format: number;
  /** Changes with anything in it or in a language: good as a cache key. */
  readonly digest: string;
  readonly brand: string;
  readonly sourceLocale: LocaleCode;
  /** The languages of the book, in the brand's order, with the digest of each one's texts. */
  readonly languages: readonly { readonly locale: LocaleCode; readonly digest: string }[];
  /** In the order of their paths. */
  readonly macros: readonly DeskMacro[];
  readonly facts: Facts;
  readonly campaigns: readonly Campaign[];
  readonly channels: readonly DeskChannel[];
  /** In the order of taxonomy.yml. */
  readonly categories: readonly { readonly id: string; readonly labels: LocalizedText }[];
  readonly intents: readonly { readonly id: string; readonly labels: LocalizedText; readonly definition: string }[];
  readonly guides: readonly DeskGuide[];
  /** Notices for agents, first to start first. */
  readonly notices: readonly (Notice & { readonly id: string })[];
  /** Titles of articles for staff, by their path. */
  readonly staffArticles: readonly { readonly path: string; readonly titles: LocalizedText }[];
  readonly policies: DeskPolicies;
}

/** A macro as far as it is the same in every language. */
export interface DeskMacro extends Pick<
  Macro,
  | 'intent'
  | 'channels'
  | 'fulfilment'
  | 'tier'
  | 'owner'
  | 'shortcut'
  | 'effective_from'
  | 'effective_to'
  | 'related_faq'
> {
  /** `category/slug`. */
  readonly path: string;
  readonly category: string;
  /** The languages that it is written in, with what a list shows of each. */
  readonly texts: Readonly<Partial<Record<LocaleCode, MacroHead>>>;
}

export interface MacroHead extends Pick<Macro, 'title' | 'status'> {
  /** It is a translation whose source changed since. */
  readonly stale?: true;
}

export type DeskChannel = Channel & { readonly id: string };

export type DeskGuide = Guide & { readonly id: string };

/** What the policy check needs beside the lexicons (src/policy/reply-checker.ts). */
export interface DeskPolicies {
  readonly rules: readonly (PolicyRule & { readonly channel: string })[];
  readonly acts: Acts;
}

/** The texts of one language: `GET /api/desk/library/:locale`. */
export interface DeskLanguage {
  readonly format: number;
  readonly digest: string;
  readonly locale: LocaleCode;
  /** By the path of the macro. */
  readonly macros: Readonly<Record<string, MacroText>>;
  /** Liquid by the snippet's name. */
  readonly snippets: Readonly<Record<string, string>>;
  /** The search index without its documents, which are made of the macros (`macroDocument`). */
  readonly search: Omit<SearchIndexFile, 'documents'>;
}

/** A macro in one language. */
export interface MacroText extends Pick<
  Macro,
  'placeholders' | 'utterances' | 'waivers' | 'internal_note' | 'reviewed_on'
> {
  /** Liquid. */
  readonly body: string;
}
