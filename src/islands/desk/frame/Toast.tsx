import type { JSX } from 'preact';
import { doing } from '../acts/perform.ts';
import { Key } from '../Key.tsx';
import { said } from '../say.ts';
import { words } from '../session.ts';

/** What was done, shown for a while and read out; with the way back where there is one. */
export function Toast(): JSX.Element {
  const told = said.value;
  return (
    <>
      <p class="visually-hidden" role="status">
        {told && !told.isAlert ? told.text : ''}
      </p>
      <p class="visually-hidden" role="alert">
        {told?.isAlert ? told.text : ''}
      </p>
      {told && !told.isSilent && (
        <div class={told.isAlert ? 'toast alert' : 'toast'}>
          <span aria-hidden="true">{told.text}</span>
          {told.undo && (
            <button type="button" class="button small" onClick={doing('undo')}>
              {words.value.actions.undo} <Key of="undo" />
            </button>
          )}
        </div>
      )}
    </>
  );
}
