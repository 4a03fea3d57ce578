import type { JSX } from 'preact';
import { fill, fillPlural } from '../../../i18n/fill.ts';
import { localeOf } from '../../../lib/locales.ts';
import { filters, query } from '../case/case.ts';
import { place } from '../focus.ts';
import { keyFor } from '../Key.tsx';
import { keyWords } from '../keys.ts';
import { goTo, openCurrent, currentKey } from '../list/move.ts';
import { isSuggesting, isWaiting, rows, view } from '../list/rows.ts';
import { language, words } from '../session.ts';
import { FittingGuides, GuideList } from '../guide/GuideList.tsx';
import { MacroOption } from './MacroOption.tsx';

/** The list of macros, which the arrows of the box go through. */
export function MacroList(): JSX.Element {
  if (view.value === 'guides') return <GuideList />;
  const list = rows.value;
  const { label, count } = words.value.list;
  return (
    <div class="list-frame">
      <div id={place.list} class="macro-list" role="listbox" aria-label={label}>
        {list.map((row) => (
          <MacroOption
            key={row.key}
            row={row}
            isCurrent={row.key === currentKey.value}
            onChoose={() => {
              goTo(row);
              openCurrent();
            }}
          />
        ))}
      </div>
      {list.length === 0 ? (
        !isWaiting.value && <Empty />
      ) : (
        <p class="list-count faint">{fillPlural(count, localeOf(language.value).tag, { count: list.length })}</p>
      )}
      <FittingGuides />
    </div>
  );
}

function Empty(): JSX.Element {
  const [text, help] = emptyWords();
  return (
    <div class="list-empty">
      <p>{text}</p>
      {help !== undefined && <p class="faint">{help}</p>}
    </div>
  );
}

function emptyWords(): readonly [string, string?] {
  const { list } = words.value;
  const star = keyFor('favourite');
  switch (view.value) {
    case 'favourites':
      return [fill(list.noFavourites, { key: star === undefined ? '☆' : keyWords(star) })];
    case 'recents':
      return [list.noRecents];
    case 'mine':
    case 'team':
      return [list.noUses];
    default: {
      if (isSuggesting.value) return [list.noSuggestion, list.noSuggestionHelp];
      const hasFilters = Object.values(filters.value).some((value) => value !== undefined);
      if (query.value.trim() === '') return [list.noneFilter, list.noneHelp];
      return [fill(list.none, { query: query.value.trim() }), hasFilters ? list.noneHelp : list.noSuggestionHelp];
    }
  }
}
