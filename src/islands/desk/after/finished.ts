import { computed, signal } from '@preact/signals';
import type { RecentUse } from '../../../desk/me.ts';
import { guideState } from '../guide/guide-state.ts';
import { currentRow } from '../list/move.ts';
import { view } from '../list/rows.ts';
import { current } from '../list/rows.ts';

/** A reply that was just copied, and the way back to it. */
export interface Finished {
  readonly use: RecentUse;
  /** From the paste to the copy; absent where nothing was pasted. */
  readonly seconds?: number | undefined;
  readonly reopen: () => void;
}

export const finished = signal<Finished | undefined>(undefined);

/** The use whose outcome can be told now: one of the recent ones that was gone to, else the reply that was just copied. */
export const shownUse = computed<RecentUse | undefined>(() => {
  // An open guide has the keys of the outcomes for its answers; the outcome can be told from the recent ones.
  if (guideState.value) return undefined;
  if (view.value === 'recents') return currentRow.value?.use;
  return current.value === undefined ? finished.value?.use : undefined;
});
