import type { JSX } from 'preact';
import { bookState } from './book/book.ts';
import { Panes } from './frame/Panes.tsx';
import { Steps } from './frame/Steps.tsx';
import { Strips } from './frame/Strips.tsx';
import { Toast } from './frame/Toast.tsx';
import { Icon } from './Icon.tsx';
import { Help } from './overlays/Help.tsx';
import { overlay } from './overlays/overlay.ts';
import { Palette } from './overlays/Palette.tsx';
import { words } from './session.ts';
import { openBookAgain } from './start.ts';

/** The desk as a whole. */
export function Desk(): JSX.Element {
  const state = bookState.value;
  return (
    <div class="desk-app">
      <h1 class="visually-hidden">{words.value.title}</h1>
      <Strips />
      {state.kind === 'failed' ? (
        <Failed reason={state.reason} />
      ) : (
        <>
          <Steps />
          <Panes />
        </>
      )}
      <Toast />
      {overlay.value === 'palette' && <Palette />}
      {overlay.value === 'help' && <Help />}
    </div>
  );
}

function Failed({ reason }: { reason: string }): JSX.Element {
  const w = words.value.state;
  return (
    <div class="pane-empty" role="alert">
      <Icon name="offline" />
      <p>{w.failed}</p>
      <p class="faint">{reason}</p>
      <p>{w.failedHelp}</p>
      <button type="button" class="button primary" onClick={() => void openBookAgain()}>
        {w.retry}
      </button>
    </div>
  );
}
