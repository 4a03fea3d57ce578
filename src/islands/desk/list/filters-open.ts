import { signal } from '@preact/signals';

export const filtersAreOpen = signal(false);
