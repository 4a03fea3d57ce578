import type { JSX, TargetedKeyboardEvent } from 'preact';
import { query } from '../case/case.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { moveInList, openCurrent } from '../list/move.ts';
import { current, isWaiting, rows, view } from '../list/rows.ts';
import { currentKey } from '../list/move.ts';
import { words } from '../session.ts';

/** The one box: words to search for are typed, a buyer's message is pasted. */
export function Box(): JSX.Element {
  const { label, placeholder, clear } = words.value.box;
  const active = currentKey.value;
  return (
    <div class="box">
      <Icon name="search" />
      <input
        id={place.box}
        class="box-input"
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={rows.value.length > 0}
        aria-controls={place.list}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : place.option(active)}
        placeholder={placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="go"
        value={query.value}
        onInput={({ currentTarget }) => {
          query.value = currentTarget.value;
          if (currentTarget.value !== '') view.value = 'main';
        }}
        onKeyDown={onKey}
      />
      {query.value === '' ? (
        <Key of="goFind" />
      ) : (
        <button
          type="button"
          class="button plain square small"
          aria-label={clear}
          onClick={() => {
            query.value = '';
            document.getElementById(place.box)?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

function onKey(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = steps[event.key];
  if (step !== undefined) {
    event.preventDefault();
    moveInList(step);
  } else if (event.key === 'Enter' && (current.value !== undefined || rows.value.length > 0 || isWaiting.value)) {
    event.preventDefault();
    openCurrent();
  }
}
