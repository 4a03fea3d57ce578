import { actions } from '../actions.ts';
import { settings } from '../device/settings.ts';
import { hasOwnEnter, isWriting } from '../focus.ts';
import { answer, guideState } from '../guide/guide-state.ts';
import { isCharacter, keyOf } from '../keys.ts';
import { overlay } from '../overlays/overlay.ts';
import { perform } from './perform.ts';
import { standing } from './standing.ts';

/** Leads keys to the actions of the list. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const key = keyOf(event);
    if (key === '' || !isFree(key, event.target)) return;
    if (answersGuide(key)) {
      event.preventDefault();
      return;
    }
    const action = actions.find(({ keys, when }) => keys?.includes(key) && (!when || when(standing.value)));
    if (!action) return;
    event.preventDefault();
    perform(action.id);
  });
}

/** Whether a key is nobody else's where it is pressed. */
function isFree(key: string, target: EventTarget | null): boolean {
  // A dialog keeps its keys; Escape closes it by itself.
  if (overlay.value) return false;
  if (key === 'Enter') return !hasOwnEnter(target);
  if (isCharacter(key)) return settings.value.hasSingleKeys && !isWriting(target);
  return true;
}

/** The answers of an open guide have the keys 1 to 9. */
function answersGuide(key: string): boolean {
  if (!guideState.value || !/^[1-9]$/u.test(key)) return false;
  answer(Number(key) - 1);
  return true;
}
