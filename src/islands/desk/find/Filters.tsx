import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { FindFilters } from '../../../desk/find.ts';
import { fill, fillPlural } from '../../../i18n/fill.ts';
import { fulfilments, macroStatuses } from '../book/choices.ts';
import { desk } from '../book/book.ts';
import { nameOfCategory, nameOfChannel, nameOfIntent, nameOfLocale } from '../book/names.ts';
import { filters } from '../case/case.ts';
import { doing } from '../acts/perform.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { filtersAreOpen } from '../list/filters-open.ts';
import { language, words } from '../session.ts';

type Name = keyof FindFilters;

interface Choice {
  readonly name: Name;
  readonly label: string;
  /** Values as texts, with their words. */
  readonly options: readonly (readonly [value: string, words: string])[];
}

/** What the list is narrowed to: chips for what is set, and all of it behind one button. */
export function Filters(): JSX.Element {
  const w = words.value.filters;
  const choices = useComputed(choicesNow).value;
  const set = choices.flatMap((choice) => {
    const value = filters.value[choice.name];
    return value === undefined ? [] : [{ ...choice, words: wordsOf(choice, String(value)) }];
  });
  return (
    <div class="filters">
      <div class="filter-row">
        <button
          type="button"
          class="button plain small"
          aria-expanded={filtersAreOpen.value}
          aria-controls={place.filters}
          onClick={doing('toggleFilters')}
        >
          <Icon name="filter" />
          {set.length === 0 ? w.label : fillPlural(w.active, language.value, { count: set.length })}
          <Key of="toggleFilters" />
        </button>
        {set.map(({ name, words: text }) => (
          <button
            key={name}
            type="button"
            class="filter-chip"
            aria-label={fill(w.remove, { name: text })}
            onClick={() => {
              change(name, '');
            }}
          >
            {text} <Icon name="close" />
          </button>
        ))}
        {set.length > 1 && (
          <button type="button" class="button plain small" onClick={doing('clearFilters')}>
            {w.clear}
          </button>
        )}
      </div>
      {filtersAreOpen.value && <FilterForm choices={choices} />}
    </div>
  );
}

function FilterForm({ choices }: { choices: readonly Choice[] }): JSX.Element {
  const w = words.value.filters;
  return (
    <div id={place.filters} class="filter-form" role="group" aria-label={w.label}>
      {choices.map(({ name, label, options }) => (
        <label key={name}>
          <span class="field-label">{label}</span>
          <select
            class="select"
            value={String(filters.value[name] ?? '')}
            onChange={({ currentTarget }) => {
              change(name, currentTarget.value);
            }}
          >
            <option value="">{w.any}</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

function choicesNow(): readonly Choice[] {
  const w = words.value.filters;
  const library = desk.value?.library;
  const list = <Id extends string>(ids: readonly Id[] | undefined, nameOf: (id: Id) => string): Choice['options'] =>
    (ids ?? []).map((id) => [id, nameOf(id)] as const);
  return [
    {
      name: 'channel',
      label: w.channel,
      options: list(
        library?.channels.map(({ id }) => id),
        nameOfChannel,
      ),
    },
    {
      name: 'locale',
      label: w.locale,
      options: list(
        library?.languages.map(({ locale }) => locale),
        nameOfLocale,
      ),
    },
    {
      name: 'intent',
      label: w.intent,
      options: list(
        library?.intents.map(({ id }) => id),
        nameOfIntent,
      ),
    },
    {
      name: 'category',
      label: w.category,
      options: list(
        library?.categories.map(({ id }) => id),
        nameOfCategory,
      ),
    },
    { name: 'fulfilment', label: w.fulfilment, options: list(fulfilments, (id) => w[id]) },
    {
      name: 'tier',
      label: w.tier,
      options: [
        ['1', w.tier1],
        ['2', w.tier2],
      ],
    },
    { name: 'status', label: w.status, options: list(macroStatuses, (id) => w[id]) },
  ];
}

function wordsOf({ options }: Choice, value: string): string {
  return options.find(([one]) => one === value)?.[1] ?? value;
}

function change(name: Name, value: string): void {
  const kept = Object.fromEntries(Object.entries(filters.value).filter(([key]) => key !== name)) as FindFilters;
  const typed = name === 'tier' ? Number(value) : value;
  filters.value = value === '' ? kept : { ...kept, [name]: typed };
}
