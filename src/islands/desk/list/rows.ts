import { computed, signal } from '@preact/signals';
import { personalOrder, type DeskMe, type RecentUse } from '../../../desk/me.ts';
import type { DeskMacro } from '../../../desk/library.ts';
import type { FoundMacro } from '../../../desk/find.ts';
import { isLocaleCode, type LocaleCode } from '../../../lib/locales.ts';
import type { DecidingWord } from '../../../search/suggest/explain.ts';
import { desk, deskNow, modelState } from '../book/book.ts';
import { asked, filters, message, picked, query, reading } from '../case/case.ts';
import { today } from '../case/clock.ts';
import { settings } from '../device/settings.ts';
import { language } from '../session.ts';
import { passes } from './filter.ts';

/** What the list shows. The first one is what was asked for: suggestions, results, or everything. */
export const views = ['main', 'favourites', 'recents', 'mine', 'team', 'guides'] as const;
export type View = (typeof views)[number];

export const view = signal<View>('main');

/** What this agent and the team use. */
export const me = signal<Omit<DeskMe, 'user'>>({ favourites: [], recents: [], mine: [], team: [] });

/** A macro in the list, and why it is there. */
export interface Row extends Omit<FoundMacro, 'because'> {
  /** Of a row: a macro that was sent twice has two among the recent ones. */
  readonly key: string;
  readonly suggestion?: { readonly score: number; readonly intent: string; readonly words: readonly DecidingWord[] };
  readonly use?: RecentUse;
  readonly uses?: number;
}

/** The language that the agent reads titles and replies in. */
export const ownLocale = computed<LocaleCode>(() => {
  const { ownLocale: own = '' } = settings.value;
  return isLocaleCode(own) ? own : language.value;
});

export const personal = computed(() => personalOrder(me.value));

export const rows = computed<readonly Row[]>(() => {
  const { favourites, recents, mine, team } = me.value;
  switch (view.value) {
    case 'main':
      return mainRows();
    case 'favourites':
      return favourites.flatMap((path) => rowOf(path, path, {}));
    case 'recents':
      return recents.flatMap((use) => rowOf(use.macro, use.id, { use }));
    case 'mine':
      return mine.flatMap(({ macro, uses }) => rowOf(macro, macro, { uses }));
    case 'team':
      return team.flatMap(({ macro, uses }) => rowOf(macro, macro, { uses }));
    case 'guides':
      return [];
  }
});

/** A message was pasted before suggestions can be made; until then nothing else takes their place. */
export const isWaiting = computed(
  () => message.value !== undefined && !reading.value && isUnsearched() && modelState.value === 'loading',
);

/** Whether the first view shows suggestions for a message. */
export const isSuggesting = computed(() => asked.value !== undefined && reading.value !== undefined && isUnsearched());

/** The macro that the other panes show: the one gone to, else the best for what was asked. */
export const current = computed<string | undefined>(() => {
  if (picked.value !== undefined) return picked.value;
  const isAsked = view.value === 'main' && (reading.value !== undefined || query.value.trim() !== '');
  return isAsked ? rows.value[0]?.macro.path : undefined;
});

const most = 100;

function mainRows(): Row[] {
  if (isWaiting.value) return [];
  const read = asked.value === undefined ? undefined : reading.value;
  const suggested = read && isUnsearched() ? suggestedRows(read.suggestions) : [];
  if (suggested.length > 0 || (read && isUnsearched() && query.value === '')) return suggested;
  const found = deskNow()?.find({
    query: query.value,
    locale: ownLocale.value,
    filters: filters.value,
    personal: personal.value,
    today: today.value,
    limit: most,
  });
  return (found ?? []).map((one) => ({ ...one, key: one.macro.path }));
}

/** A message was pasted, and no words were searched for on top of it. */
function isUnsearched(): boolean {
  return query.value.trim() === '' || query.value === asked.value;
}

type Suggested = NonNullable<typeof reading.value>['suggestions'];

function suggestedRows(suggestions: Suggested): Row[] {
  return suggestions.flatMap(({ macro, ...suggestion }) => rowOf(macro, macro, { suggestion }));
}

function rowOf(path: string, key: string, more: Pick<Row, 'suggestion' | 'use' | 'uses'>): Row[] {
  const macro = deskNow()?.macro(path);
  if (!macro || !passes(macro, filters.value)) return [];
  return [{ macro, key, ...titleOf(macro), titleMarks: [], isFavourite: isFavourite(path), ...more }];
}

export function isFavourite(path: string): boolean {
  return me.value.favourites.includes(path);
}

/** The title in the agent's language, else in the language of the book, else in any. */
export function titleOf({ path, texts }: DeskMacro): { title: string; locale: LocaleCode } {
  const source = desk.value?.library.sourceLocale ?? 'en';
  const others = Object.keys(texts).filter(isLocaleCode);
  for (const locale of [ownLocale.value, source, ...others]) {
    const head = texts[locale];
    if (head) return { title: head.title, locale };
  }
  return { title: path, locale: source };
}
