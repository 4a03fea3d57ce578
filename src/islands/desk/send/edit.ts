import { signal } from '@preact/signals';
import { editKey, edits } from '../case/case.ts';
import { focusOn, place } from '../focus.ts';
import { stage } from '../frame/stage.ts';
import { say } from '../say.ts';
import { words } from '../session.ts';
import { reply, situation } from './reply-now.ts';

/** Whether the text is a field now. */
export const isEditing = signal(false);

function keyNow(): string | undefined {
  const { value } = situation;
  return value && editKey(value.macro, value.channel, value.locale);
}

export function startEditing(): void {
  isEditing.value = true;
  stage.value = 'send';
  focusOn(place.editor);
}

export function stopEditing(): void {
  isEditing.value = false;
  focusOn(place.copy);
}

/** Keeps the agent's wording; the macro's own words again are no wording of the agent's. */
export function changeEdit(text: string): void {
  const key = keyNow();
  const filled = reply.value?.filled;
  if (key === undefined || filled === undefined) return;
  const of = edits.value[key]?.of ?? filled;
  if (text === filled) edits.value = without(key);
  else edits.value = { ...edits.value, [key]: { text, of } };
}

/** Goes back to the macro's text. */
export function dropEdit(): void {
  const key = keyNow();
  if (key === undefined || edits.value[key] === undefined) return;
  const before = edits.value;
  edits.value = without(key);
  isEditing.value = false;
  say(words.value.send.editDropped, { undo: () => (edits.value = before) });
  focusOn(place.copy);
}

/** Whether values changed after the agent began to write, so that the wording no longer follows them. */
export function isBehind(): boolean {
  const key = keyNow();
  const edit = key === undefined ? undefined : edits.value[key];
  return edit !== undefined && edit.of !== reply.value?.filled;
}

function without(key: string): typeof edits.value {
  return Object.fromEntries(Object.entries(edits.value).filter(([one]) => one !== key));
}
