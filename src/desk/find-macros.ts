import type { LocaleCode } from '../lib/locales.ts';
import { filterMacros } from './filter-macros.ts';
import type { FindInput, FoundMacro, PersonalOrder } from './find.ts';
import type { DeskLibrary, DeskMacro } from './library.ts';
import type { TextSearch } from './text-search.ts';
import { titleMarks, titleWords } from './title-search.ts';

/** What is searched: the macros, and the texts of the languages that are ready. */
export interface FindScene {
  readonly library: Pick<DeskLibrary, 'macros' | 'sourceLocale'>;
  readonly searches: ReadonlyMap<LocaleCode, TextSearch>;
}

const usualLimit = 50;
/** Fewer characters tell nothing about the language in which somebody types. */
const tellingLength = 2;
const nobody: PersonalOrder = { favourites: [], recents: [], mine: [], team: [] };

/** Why a macro stands in the list, and what is marked in it. */
type Reason = Pick<FoundMacro, 'because' | 'snippet'> & Partial<Pick<FoundMacro, 'titleMarks'>>;

/** Reasons by the paths of macros, best first. */
type Reasons = ReadonlyMap<string, Reason>;

/** Macros for what was typed, best first; where nothing was, in the order of the agent's habits. */
export function findMacros(input: FindInput, scene: FindScene): FoundMacro[] {
  const { query, filters = {}, today, personal = nobody, limit = usualLimit } = input;
  const macros = filterMacros(scene.library.macros, filters, today);
  const reasons = query.trim() === '' ? byHabit(macros, personal) : byQuery(macros, input, scene);
  const byPath = new Map(macros.map((macro) => [macro.path, macro]));
  const favourites = new Set(personal.favourites);
  return [...reasons]
    .flatMap(([path, reason]) => {
      const macro = byPath.get(path);
      if (!macro) return [];
      return [
        { macro, ...titleOf(macro, input.locale, scene), titleMarks: [], ...reason, isFavourite: favourites.has(path) },
      ];
    })
    .slice(0, limit);
}

function byHabit(macros: readonly DeskMacro[], { favourites, recents, mine, team }: PersonalOrder): Reasons {
  const all = macros.map(({ path }) => path);
  const lists = { favourite: favourites, recent: recents, mine, team, all } as const;
  const reasons = new Map<string, Reason>();
  for (const [because, paths] of Object.entries(lists) as [keyof typeof lists, readonly string[]][]) {
    for (const path of paths) if (!reasons.has(path)) reasons.set(path, { because });
  }
  return reasons;
}

/** A shortcut first, then what the texts say, then titles that begin so. */
function byQuery(macros: readonly DeskMacro[], { query, locale, filters }: FindInput, scene: FindScene): Reasons {
  const words = titleWords(query);
  const titled = new Map(
    macros.flatMap((macro) => {
      const marks = titleMarks(titleOf(macro, locale, scene).title, words);
      return marks && words.length > 0 ? [[macro.path, marks] as const] : [];
    }),
  );
  const reasons = new Map<string, Reason>();
  const add = (path: string, reason: Reason): void => {
    const marks = titled.get(path);
    if (!reasons.has(path)) reasons.set(path, marks ? { ...reason, titleMarks: marks } : reason);
  };
  for (const path of withShortcut(macros, query)) add(path, { because: 'shortcut' });
  for (const { id, snippet, because } of textHits(
    query,
    [locale, filters?.locale, scene.library.sourceLocale],
    scene,
  )) {
    add(id, { because: titled.has(id) ? 'title' : because, snippet });
  }
  for (const path of titled.keys()) add(path, { because: 'title' });
  return reasons;
}

/** Macros whose shortcut is the query, then those whose shortcut begins with it. */
function withShortcut(macros: readonly DeskMacro[], query: string): string[] {
  const typed = query.trim().toLowerCase();
  const beginning = macros.filter(({ shortcut }) => shortcut?.startsWith(typed));
  return beginning
    .toSorted((a, b) => Number(b.shortcut === typed) - Number(a.shortcut === typed))
    .map(({ path }) => path);
}

type TextHit = ReturnType<TextSearch>[number] & { readonly because: 'text' };

/**
 * Hits in the languages at hand as one list: a macro counts by its best. Words that say little there are looked for in
 * the other languages, too: agents paste what buyers write.
 */
function textHits(query: string, locales: readonly (LocaleCode | undefined)[], { searches }: FindScene): TextHit[] {
  const near = new Set(locales);
  const own = bestHits([...searches].filter(([locale]) => near.has(locale)).flatMap(([, search]) => search(query)));
  if (query.trim().length < tellingLength || own.some(({ confident }) => confident)) return own;
  const far = [...searches].filter(([locale]) => !near.has(locale)).flatMap(([, search]) => search(query));
  return bestHits([...far.filter(({ confident }) => confident), ...own]);
}

function bestHits(hits: ReturnType<TextSearch>): TextHit[] {
  const best = new Map<string, TextHit>();
  for (const hit of hits) {
    if ((best.get(hit.id)?.score ?? -Infinity) < hit.score) best.set(hit.id, { ...hit, because: 'text' });
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

function titleOf(
  { texts, path }: DeskMacro,
  locale: LocaleCode,
  { library: { sourceLocale } }: FindScene,
): Pick<FoundMacro, 'locale' | 'title'> {
  const own = texts[locale] ? locale : sourceLocale;
  return { locale: own, title: texts[own]?.title ?? path };
}
