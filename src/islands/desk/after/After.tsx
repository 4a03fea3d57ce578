import type { JSX } from 'preact';
import type { RecentUse } from '../../../desk/me.ts';
import { fill, fillPlural } from '../../../i18n/fill.ts';
import { isLocaleCode, localeOf } from '../../../lib/locales.ts';
import { doing } from '../acts/perform.ts';
import type { ActionId } from '../actions.ts';
import { desk } from '../book/book.ts';
import { nameOfChannel, nameOfLocale } from '../book/names.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { ownLocale, titleOf } from '../list/rows.ts';
import { language, words } from '../session.ts';
import { timeWords } from '../time-words.ts';
import { finished } from './finished.ts';

const outcomes = [
  ['solved', 'solved'],
  ['follow_up', 'followUp'],
  ['escalated', 'escalated'],
] as const satisfies readonly (readonly [RecentUse['outcome'] & string, ActionId])[];

/** What follows a copy: the outcome, the internal note, the deadline, the next message. */
export function After({ use }: { use: RecentUse }): JSX.Element {
  const macro = desk.value?.macro(use.macro);
  const isJustNow = finished.value?.use.id === use.id;
  const seconds = isJustNow ? finished.value?.seconds : undefined;
  const w = words.value.after;
  const title = macro ? titleOf(macro) : undefined;
  return (
    <div id={place.after} class="pane-scroll after" tabindex={-1} role="group" aria-label={w.title}>
      <h2 class="after-title">
        <Icon name="check" /> {isJustNow ? w.title : timeWords(new Date(use.at), language.value)}
      </h2>
      <p class="after-macro" lang={title && localeOf(title.locale).tag}>
        {title?.title ?? use.macro}
      </p>
      <p class="faint">
        {nameOfChannel(use.channel)} · {isLocaleCode(use.locale) ? nameOfLocale(use.locale) : use.locale}
        {seconds !== undefined &&
          ` · ${fillPlural(w.seconds, localeOf(language.value).tag, { count: Math.round(seconds) })}`}
      </p>
      <Outcome use={use} />
      <Note use={use} />
      <Deadline channel={use.channel} />
      <p class="after-tools">
        {isJustNow && (
          <button type="button" class="button" onClick={doing('reopen')}>
            <Icon name="reset" /> {w.reopen} <Key of="reopen" />
          </button>
        )}
        <button type="button" class="button" onClick={doing('goFind')}>
          <Icon name="message" /> {w.next} <Key of="goFind" />
        </button>
      </p>
      <p class="faint">{w.nextHint}</p>
    </div>
  );
}

function Outcome({ use }: { use: RecentUse }): JSX.Element {
  const w = words.value.after;
  return (
    <fieldset class="outcomes">
      <legend>{w.outcome}</legend>
      {outcomes.map(([outcome, action]) => (
        <button
          key={outcome}
          type="button"
          class={use.outcome === outcome ? 'button outcome chosen' : 'button outcome'}
          aria-pressed={use.outcome === outcome}
          onClick={doing(action)}
        >
          {use.outcome === outcome && <Icon name="check" />}
          {w[outcome]} <Key of={action} />
        </button>
      ))}
    </fieldset>
  );
}

function Note({ use }: { use: RecentUse }): JSX.Element | null {
  const note = desk.value?.internalNote(use.macro, ownLocale.value);
  const w = words.value.after;
  if (note === undefined) return null;
  return (
    <section class="after-note" aria-label={w.note}>
      <h3>{w.note}</h3>
      <p>{note}</p>
      <button type="button" class="button small" onClick={doing('copyNote')}>
        <Icon name="note" /> {w.copyNote} <Key of="copyNote" />
      </button>
    </section>
  );
}

/** The channel's deadline and how it is counted. */
function Deadline({ channel }: { channel: string }): JSX.Element | null {
  const deadline = desk.value?.library.channels.find(({ id }) => id === channel)?.reply_deadline;
  if (!deadline) return null;
  return (
    <section class="after-note">
      <h3>{fill(words.value.after.deadline, { channel: nameOfChannel(channel), hours: deadline.hours })}</h3>
      <p lang="en">{deadline.counts}</p>
    </section>
  );
}
