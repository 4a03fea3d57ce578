import { computed, signal } from '@preact/signals';
import { picked } from '../case/case.ts';
import { place } from '../focus.ts';
import { goToFirstField } from '../fill/go-to-field.ts';
import { stage } from '../frame/stage.ts';
import { current, isWaiting, rows, view, type Row } from './rows.ts';
import { focusOn } from '../focus.ts';

/** The row that was gone to, where one macro has several. */
const pickedKey = signal<string | undefined>(undefined);

/** The row that the arrows stand on. */
export const currentRow = computed<Row | undefined>(() => {
  const path = current.value;
  const list = rows.value;
  return (
    list.find(({ key, macro }) => key === pickedKey.value && macro.path === path) ??
    list.find(({ macro }) => macro.path === path)
  );
});

export const currentKey = computed<string | undefined>(() => currentRow.value?.key);

/** Goes some rows down, or up where negative. The list is a round one for single steps. */
export function moveInList(step: number): void {
  const list = rows.value;
  if (list.length === 0) return;
  const from = list.findIndex(({ key }) => key === currentKey.value);
  const last = list.length - 1;
  const wanted = from === -1 ? (step > 0 ? 0 : last) : from + step;
  const isRound = Math.abs(step) === 1;
  const to = wanted < 0 ? (isRound ? last : 0) : wanted > last ? (isRound ? 0 : last) : wanted;
  const row = list[to];
  if (!row) return;
  goTo(row);
  document.getElementById(place.option(row.key))?.scrollIntoView({ block: 'nearest' });
}

export function goTo(row: Row): void {
  pickedKey.value = row.key;
  picked.value = row.macro.path;
}

/** Enter was pressed before the suggestions were there. */
let opensFirst = false;

rows.subscribe((list) => {
  if (!opensFirst || list.length === 0) return;
  opensFirst = false;
  openCurrent();
});

/** Opens the row that the arrows stand on: its first value to ask for, or where there is none the copy. */
export function openCurrent(): void {
  const row = currentRow.value ?? rows.value[0];
  opensFirst = isWaiting.peek();
  if (!row) return;
  goTo(row);
  if (view.value === 'recents') {
    stage.value = 'send';
    focusOn(place.after);
    return;
  }
  goToFirstField();
}
