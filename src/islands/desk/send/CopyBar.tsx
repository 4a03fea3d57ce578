import type { JSX } from 'preact';
import type { FilledReply } from '../../../desk/reply.ts';
import { doing } from '../acts/perform.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { keyShortcuts } from '../keys.ts';
import { words } from '../session.ts';
import { isAsking } from './copy.ts';
import { obstacleWords } from './obstacle-words.ts';

/** The copy, and in a line what keeps it. */
export function CopyBar({ reply }: { reply: FilledReply }): JSX.Element {
  const w = words.value.send;
  const [obstacle] = reply.verdict === 'blocked' ? reply.blocked : isAsking.value ? reply.asked : [];
  return (
    <footer class="copy-bar">
      <p id="desk-copy-why" class="copy-why">
        {obstacle && obstacleWords(obstacle, reply)}
      </p>
      <button
        type="button"
        id={place.copy}
        class={reply.verdict === 'blocked' ? 'button copy-button held' : 'button primary copy-button'}
        aria-disabled={reply.verdict === 'blocked'}
        aria-describedby="desk-copy-why"
        aria-keyshortcuts={keyShortcuts(['Mod+Enter'])}
        onClick={doing('copy')}
      >
        <Icon name="copy" />
        {isAsking.value && reply.verdict === 'ask once' ? w.copyAnyway : w.copy}
        <kbd aria-hidden="true">↵</kbd>
      </button>
    </footer>
  );
}
