import type { JSX } from 'preact';
import { query } from '../case/case.ts';
import { doing } from '../acts/perform.ts';
import type { ActionId } from '../actions.ts';
import { isSuggesting, isWaiting, view, views, type View } from '../list/rows.ts';
import { words } from '../session.ts';

const actionOf: Readonly<Record<View, ActionId>> = {
  main: 'viewAll',
  favourites: 'viewFavourites',
  recents: 'viewRecents',
  mine: 'viewMine',
  team: 'viewTeam',
  guides: 'viewGuides',
};

/** What the list shows: what was asked for, or one of the agent's own lists. */
export function Views(): JSX.Element {
  const w = words.value.views;
  const nameOf = (one: View): string => {
    if (one !== 'main') return w[one];
    if (isSuggesting.value || isWaiting.value) return w.suggested;
    return query.value.trim() === '' ? w.all : w.results;
  };
  return (
    <div class="views" role="group" aria-label={w.label}>
      {views.map((one) => (
        <button key={one} type="button" aria-pressed={view.value === one} onClick={doing(actionOf[one])}>
          {nameOf(one)}
        </button>
      ))}
    </div>
  );
}
