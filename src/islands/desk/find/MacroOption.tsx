import type { ComponentChildren, JSX } from 'preact';
import { fill, fillPlural } from '../../../i18n/fill.ts';
import { localeOf } from '../../../lib/locales.ts';
import type { Mark } from '../../../search/marks.ts';
import { nameOfIntent, namesOfChannels } from '../book/names.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import type { Row } from '../list/rows.ts';
import { language, words } from '../session.ts';
import { timeWords } from '../time-words.ts';

interface Props {
  readonly row: Row;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

/** A macro in the list: its title, where and when it is sent, and why it stands here. */
export function MacroOption({ row, isCurrent, onChoose }: Props): JSX.Element {
  const { macro, title, titleMarks, locale, suggestion, isFavourite, snippet } = row;
  const status = macro.texts[locale]?.status;
  const { filters, list } = words.value;
  return (
    <div
      id={place.option(row.key)}
      class={isCurrent ? 'macro-option current' : 'macro-option'}
      role="option"
      aria-selected={isCurrent}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onChoose}
    >
      <span class="option-line">
        <span class="option-title" lang={localeOf(locale).tag}>
          {marked(title, titleMarks)}
        </span>
        {isFavourite && (
          <span class="option-star" title={list.favourite}>
            <Icon name="star" isFilled />
            <span class="visually-hidden">{list.favourite}</span>
          </span>
        )}
        {suggestion && <Sureness score={suggestion.score} />}
      </span>
      <span class="option-facts">
        <span class="option-intent">{nameOfIntent(macro.intent)}</span>
        {macro.fulfilment !== 'any' && <span class="badge">{macro.fulfilment}</span>}
        {macro.tier === 2 && <span class="badge">{filters.tier2}</span>}
        {status !== undefined && status !== 'approved' && <span class="badge warn">{filters[status]}</span>}
        <span class="option-channels">{namesOfChannels(macro.channels)}</span>
        {macro.shortcut !== undefined && <code class="option-shortcut">{macro.shortcut}</code>}
      </span>
      {suggestion && suggestion.words.length > 0 && (
        <span class="option-why">
          {list.why}{' '}
          {suggestion.words.slice(0, 4).map(({ word }) => (
            <b key={word}>{word}</b>
          ))}
        </span>
      )}
      {snippet && !suggestion && <span class="option-snippet">{marked(snippet.text, snippet.marks)}</span>}
      <Use row={row} />
    </div>
  );
}

function Sureness({ score }: { score: number }): JSX.Element {
  const percent = new Intl.NumberFormat(language.value, { style: 'percent' }).format(score);
  return (
    <span class="option-score" title={fill(words.value.list.sure, { percent })}>
      <span class="score-bar" aria-hidden="true" style={{ '--share': String(score) }} />
      <span class="visually-hidden">{fill(words.value.list.sure, { percent })}</span>
    </span>
  );
}

function Use({ row: { use, uses } }: { row: Row }): JSX.Element | null {
  const { list, after } = words.value;
  if (uses !== undefined) {
    return <span class="option-why">{fillPlural(list.uses, localeOf(language.value).tag, { count: uses })}</span>;
  }
  if (!use) return null;
  return (
    <span class="option-why">
      <time dateTime={use.at}>{timeWords(new Date(use.at), language.value)}</time>
      {use.outcome === undefined ? (
        <span class="badge accent">{list.outcomeOpen}</span>
      ) : (
        <span class="badge ok">
          <Icon name="check" />
          {after[use.outcome]}
        </span>
      )}
    </span>
  );
}

/** A text with what was found in it. */
function marked(text: string, marks: readonly Mark[]): ComponentChildren {
  if (marks.length === 0) return text;
  const pieces: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
