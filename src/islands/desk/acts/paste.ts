import { batch } from '@preact/signals';
import { clearCase, edits, message, snapshot, typed } from '../case/case.ts';
import { looksLikeMessage } from '../case/message.ts';
import { focusOn, isWriting, place } from '../focus.ts';
import { stage } from '../frame/stage.ts';
import { finished } from '../after/finished.ts';
import { overlay } from '../overlays/overlay.ts';
import { view } from '../list/rows.ts';
import { say } from '../say.ts';
import { isEditing } from '../send/edit.ts';
import { words } from '../session.ts';

/** Takes a message that is pasted into the box, or anywhere that is no other field. */
export function listenToPaste(): void {
  document.addEventListener('paste', (event) => {
    const isBox = event.target instanceof HTMLElement && event.target.id === place.box;
    if (overlay.value || (!isBox && isWriting(event.target))) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '' || (isBox && !looksLikeMessage(text, true))) return;
    event.preventDefault();
    takeMessage(text);
  });
}

/** Begins the case of a message. */
export function takeMessage(text: string): void {
  const isUnfinished = message.peek() !== undefined && (hasWords(typed.peek()) || hasWords(edits.peek()));
  const restore = snapshot();
  batch(() => {
    clearCase();
    message.value = { text: text.trim(), pastedAt: Date.now() };
    finished.value = undefined;
    view.value = 'main';
    stage.value = 'find';
    isEditing.value = false;
  });
  if (isUnfinished) say(words.value.message.putAwayDone, { undo: restore });
  focusOn(place.box);
}

function hasWords(values: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(values).length > 0;
}
