import type { JSX } from 'preact';
import { fillPlural } from '../../../i18n/fill.ts';
import { localeOf } from '../../../lib/locales.ts';
import { doing } from '../acts/perform.ts';
import { waiting } from '../device/outbox.ts';
import { connection } from '../device/server.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { language, words } from '../session.ts';

/** The desk's part of the header: what waits to be delivered, all actions, the keys. */
export function Tools(): JSX.Element {
  const { actions, state } = words.value;
  const isOffline = connection.value !== 'online';
  const count = waiting.value;
  return (
    <>
      {count > 0 && isOffline && (
        <button
          type="button"
          class="button plain small waiting"
          title={fillPlural(state.waiting, localeOf(language.value).tag, { count })}
          onClick={doing('sendWaiting')}
        >
          <Icon name="offline" /> {count}
          <span class="visually-hidden">{fillPlural(state.waiting, localeOf(language.value).tag, { count })}</span>
        </button>
      )}
      <button type="button" class="button plain palette-button" onClick={doing('palette')}>
        <Icon name="palette" /> <span class="tool-words">{actions.palette}</span> <Key of="palette" />
      </button>
      <button type="button" class="button plain help-button" aria-label={actions.help} onClick={doing('help')}>
        <Icon name="keys" /> <Key of="help" />
      </button>
    </>
  );
}
