import { signal } from '@preact/signals';

/** What was last told: shown for a while, and read out by a screen reader. */
export interface Said {
  readonly text: string;
  /** Takes back what it tells of. */
  readonly undo?: (() => void) | undefined;
  /** Read out at once, and shown as what went wrong. */
  readonly isAlert?: boolean;
  /** Read out only: what it tells can be seen anyway. */
  readonly isSilent?: boolean;
}

const shownFor = 8000;
export const said = signal<Said | undefined>(undefined);

let timer: ReturnType<typeof setTimeout> | undefined;

export function say(text: string, more: Omit<Said, 'text'> = {}): void {
  clearTimeout(timer);
  said.value = { text, ...more };
  // What can be taken back stays until something else is told.
  if (!more.undo) timer = setTimeout(() => (said.value = undefined), shownFor);
}

export function undoLast(): void {
  const undo = said.value?.undo;
  said.value = undefined;
  undo?.();
}
