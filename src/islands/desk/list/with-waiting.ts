import type { DeskEvent } from '../../../desk/events.ts';
import type { DeskMe, RecentUse } from '../../../desk/me.ts';

type Lists = Omit<DeskMe, 'user'>;

/** What the server knows of an agent, with what waits on the device to be told to it. */
export function withWaiting(lists: Lists, events: readonly DeskEvent[]): Lists {
  return events.reduce(withEvent, lists);
}

function withEvent(lists: Lists, event: DeskEvent): Lists {
  const { favourites, recents } = lists;
  switch (event.kind) {
    case 'favourite': {
      const others = favourites.filter((path) => path !== event.macro);
      return { ...lists, favourites: event.isFavourite ? [event.macro, ...others] : others };
    }
    case 'use': {
      const { id, macro, locale, channel, edited, at } = event;
      const use: RecentUse = { id, macro, locale, channel, edited, at };
      return recents.some((one) => one.id === id) ? lists : { ...lists, recents: [use, ...recents] };
    }
    case 'outcome': {
      const told = recents.map((use) => (use.id === event.useId ? { ...use, outcome: event.outcome } : use));
      return { ...lists, recents: told };
    }
    case 'override':
      return lists;
  }
}
