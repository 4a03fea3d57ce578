import { computed, signal } from '@preact/signals';

const minute = 60_000;

/** The present moment, as exact as the desk needs it. */
export const now = signal(new Date());

/** The day where the agent sits, like 2026-11-26. */
export const today = computed(() => {
  const at = now.value;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
});

export function startClock(): void {
  setInterval(() => {
    now.value = new Date();
  }, minute);
}
