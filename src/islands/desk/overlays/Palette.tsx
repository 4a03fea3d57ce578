import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { possibleActions } from '../actions.ts';
import { perform } from '../acts/perform.ts';
import { standing } from '../acts/standing.ts';
import { desk } from '../book/book.ts';
import { today } from '../case/clock.ts';
import { picked } from '../case/case.ts';
import { goToFirstField } from '../fill/go-to-field.ts';
import { place } from '../focus.ts';
import { keyFor } from '../Key.tsx';
import { keyWords } from '../keys.ts';
import { ownLocale } from '../list/rows.ts';
import { words } from '../session.ts';
import { Overlay } from './Overlay.tsx';
import { closeOverlay } from './overlay.ts';

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly group: string;
  readonly key?: string | undefined;
  readonly run: () => void;
}

const mostReplies = 6;
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Every action that can be done now, and the replies that are called what is typed. */
export function Palette(): JSX.Element {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const entries = [...actionEntries(query), ...replyEntries(query)];
  const w = words.value.palette;
  const run = (entry: Entry | undefined): void => {
    if (!entry) return;
    closeOverlay();
    entry.run();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = event.isComposing ? undefined : steps[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      const next = (at + step + entries.length) % entries.length;
      setAt(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      run(entries[at]);
    }
  };
  return (
    <Overlay label={w.label} kind="palette">
      <input
        class="palette-input"
        type="text"
        role="combobox"
        aria-label={w.label}
        aria-expanded="true"
        aria-controls={place.palette}
        aria-activedescendant={entries[at] ? optionId(at) : undefined}
        placeholder={w.placeholder}
        autocomplete="off"
        spellcheck={false}
        autofocus
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div id={place.palette} class="palette-list" role="listbox" aria-label={w.label}>
        <Options entries={entries} at={at} onPoint={setAt} onChoose={run} />
      </div>
      {entries.length === 0 && <p class="palette-none">{w.none}</p>}
    </Overlay>
  );
}

interface OptionsProps {
  readonly entries: readonly Entry[];
  readonly at: number;
  readonly onPoint: (index: number) => void;
  readonly onChoose: (entry: Entry) => void;
}

function Options({ entries, at, onPoint, onChoose }: OptionsProps): JSX.Element {
  return (
    <>
      {entries.map((entry, index) => (
        <Option
          key={entry.id}
          entry={entry}
          id={optionId(index)}
          isCurrent={index === at}
          onPoint={() => {
            onPoint(index);
          }}
          onChoose={() => {
            onChoose(entry);
          }}
        />
      ))}
    </>
  );
}

interface OptionProps {
  readonly entry: Entry;
  readonly id: string;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Option({ entry, id, isCurrent, onPoint, onChoose }: OptionProps): JSX.Element {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      class={isCurrent ? 'palette-option current' : 'palette-option'}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <span class="palette-text">{entry.text}</span>
      <span class="faint">{entry.group}</span>
      {entry.key !== undefined && <kbd>{keyWords(entry.key)}</kbd>}
    </div>
  );
}

function optionId(index: number): string {
  return `${place.palette}-${index}`;
}

function actionEntries(query: string): Entry[] {
  const { actions: names, groups } = words.value;
  return possibleActions(standing.value)
    .filter(({ id }) => id !== 'palette' && id !== 'back' && fits(`${names[id]} ${id}`, query))
    .map(({ id, group }) => ({
      id,
      text: names[id],
      group: groups[group],
      key: keyFor(id),
      run: () => {
        perform(id);
      },
    }));
}

function replyEntries(query: string): Entry[] {
  if (query.trim() === '') return [];
  const found = desk.value?.find({ query, locale: ownLocale.value, today: today.value, limit: mostReplies }) ?? [];
  return found.map(({ macro, title }) => ({
    id: macro.path,
    text: title,
    group: words.value.palette.replies,
    run: () => {
      picked.value = macro.path;
      goToFirstField();
    },
  }));
}

/** Each word that is typed begins a word of the name; in Chinese it stands anywhere. */
function fits(name: string, query: string): boolean {
  const text = ` ${name.toLowerCase()}`;
  const typed = query.toLowerCase().split(/\s+/u).filter(Boolean);
  return typed.every((word) => text.includes(/\p{Script=Han}/u.test(word) ? word : ` ${word}`));
}
