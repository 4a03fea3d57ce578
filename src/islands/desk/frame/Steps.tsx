import type { JSX } from 'preact';
import { reply } from '../send/reply-now.ts';
import { shownUse } from '../after/finished.ts';
import { words } from '../session.ts';
import { stage, stages, type Stage } from './stage.ts';

/** The panes as steps, in a window too narrow for all of them. */
export function Steps(): JSX.Element {
  const { panes } = words.value;
  const isOpen = (one: Stage): boolean => {
    if (one === 'find') return true;
    return one === 'fill' ? reply.value !== undefined : reply.value !== undefined || shownUse.value !== undefined;
  };
  return (
    <nav class="steps" aria-label={panes.steps}>
      {stages.map((one, place) => (
        <button
          key={one}
          type="button"
          aria-current={stage.value === one ? 'step' : undefined}
          disabled={!isOpen(one)}
          onClick={() => {
            stage.value = one;
          }}
        >
          <span class="step-number" aria-hidden="true">
            {place + 1}
          </span>
          {panes[one]}
        </button>
      ))}
    </nav>
  );
}
