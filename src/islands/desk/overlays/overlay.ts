import { signal } from '@preact/signals';

/** What lies over the desk. */
export const overlay = signal<'palette' | 'help' | undefined>(undefined);

let cameFrom: Element | null = null;

export function openOverlay(which: 'palette' | 'help'): void {
  cameFrom = document.activeElement;
  overlay.value = which;
}

/** Closes it and goes back to where the agent was. */
export function closeOverlay(): void {
  overlay.value = undefined;
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
}
