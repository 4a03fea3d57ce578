import type { JSX } from 'preact';
import { doing } from '../acts/perform.ts';
import { desk, hasUpdate } from '../book/book.ts';
import { now } from '../case/clock.ts';
import { connection } from '../device/server.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { ownLocale } from '../list/rows.ts';
import { words } from '../session.ts';

/** What the agent has to know above the panes: no connection, an ended session, a newer book, notices. */
export function Strips(): JSX.Element {
  const w = words.value.state;
  return (
    <>
      {connection.value === 'offline' && (
        <div class="desk-strip warn" role="status">
          <Icon name="offline" /> <span>{w.offline}</span>
        </div>
      )}
      {connection.value === 'signed-out' && (
        <div class="desk-strip warn" role="alert">
          <Icon name="warning" /> <span>{w.signedOut}</span>
          <a class="button small" href="/sign-in/?to=%2Fdesk%2F" target="_blank" rel="opener">
            {w.signIn}
          </a>
        </div>
      )}
      {hasUpdate.value && (
        <div class="desk-strip" role="status">
          <Icon name="refresh" /> <span>{w.updated}</span>
          <button type="button" class="button small" onClick={doing('loadUpdate')}>
            {w.updateNow} <Key of="loadUpdate" />
          </button>
        </div>
      )}
      <Notices />
    </>
  );
}

function Notices(): JSX.Element {
  const at = now.value.getTime();
  const library = desk.value?.library;
  const running = (library?.notices ?? []).filter(
    ({ from, until }) => Date.parse(from) <= at && at < Date.parse(until),
  );
  return (
    <>
      {running.map(({ id, level, texts }) => {
        const text = texts[ownLocale.value] ?? (library && texts[library.sourceLocale]);
        return (
          text && (
            <div key={id} class={level === 'warning' ? 'desk-strip warn' : 'desk-strip'} role="note">
              <Icon name={level === 'warning' ? 'warning' : 'hint'} />
              <span>
                <b>{text.title}</b> {text.text}
              </span>
            </div>
          )
        );
      })}
    </>
  );
}
