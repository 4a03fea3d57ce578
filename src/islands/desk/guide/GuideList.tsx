import type { JSX } from 'preact';
import { guidesFor } from '../../../desk/guide.ts';
import type { DeskGuide } from '../../../desk/library.ts';
import { fill } from '../../../i18n/fill.ts';
import { desk } from '../book/book.ts';
import { filters, order, reading } from '../case/case.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { isSuggesting, ownLocale } from '../list/rows.ts';
import { words } from '../session.ts';
import { openGuideOf } from './guide-state.ts';

/** The guides of the book, those that fit the message first. */
export function GuideList(): JSX.Element {
  const guides = guidesNow();
  const { list, views } = words.value;
  return (
    <div id={place.list} class="pane-scroll" tabindex={-1}>
      {guides.length === 0 && (
        <div class="list-empty">
          <p>{list.noGuides}</p>
        </div>
      )}
      <ul class="guide-list" aria-label={views.guides}>
        {guides.map((guide) => (
          <Entry key={guide.id} guide={guide} />
        ))}
      </ul>
      <p class="list-count">
        <a href="/desk/guides/">{words.value.guide.all}</a>
      </p>
    </div>
  );
}

/** Below the suggestions for a message: the guides for what it asks. */
export function FittingGuides(): JSX.Element | null {
  const intent = reading.value?.intents[0]?.intent;
  const guides = guidesNow().filter(({ intents }) => intent !== undefined && intents.includes(intent));
  if (!isSuggesting.value || guides.length === 0) return null;
  const { list } = words.value;
  return (
    <section class="fitting-guides">
      <h3>{list.guides}</h3>
      <ul class="guide-list" aria-label={list.guides}>
        {guides.map((guide) => (
          <Entry key={guide.id} guide={guide} />
        ))}
      </ul>
    </section>
  );
}

function guidesNow(): readonly DeskGuide[] {
  return guidesFor(desk.value?.library.guides ?? [], {
    intent: reading.value?.intents[0]?.intent,
    channel: order.value?.channel ?? filters.value.channel,
  });
}

function Entry({ guide }: { guide: DeskGuide }): JSX.Element {
  const source = desk.value?.library.sourceLocale ?? 'en';
  return (
    <li>
      <button
        type="button"
        class="guide-entry"
        onClick={() => {
          openGuideOf(guide);
        }}
      >
        <Icon name="guide" />
        <span>{guide.titles[ownLocale.value] ?? guide.titles[source]}</span>
        {guide.tier === 2 && <span class="badge">{fill(words.value.guide.tier, { tier: guide.tier })}</span>}
      </button>
    </li>
  );
}
