import { computed, signal } from '@preact/signals';
import { factsIn } from '../../../desk/facts-in.ts';
import { answerGuide, backInGuide, startGuide, viewGuide, type GuideState } from '../../../desk/guide.ts';
import type { DeskGuide } from '../../../desk/library.ts';
import { desk } from '../book/book.ts';
import { picked } from '../case/case.ts';
import { goToFirstField } from '../fill/go-to-field.ts';
import { focusOn, place } from '../focus.ts';
import { ownLocale } from '../list/rows.ts';

/** Where the agent stands in a guide; absent while none is open. */
export const guideState = signal<GuideState | undefined>(undefined);

const openGuide = computed<DeskGuide | undefined>(() =>
  desk.value?.library.guides.find(({ id }) => id === guideState.value?.guide),
);

export const guideView = computed(() => {
  const [state, guide, library] = [guideState.value, openGuide.value, desk.value?.library];
  if (!state || !guide || !library) return undefined;
  const { sourceLocale } = library;
  return viewGuide(state, guide, { locale: ownLocale.value, sourceLocale, facts: factsIn(library, new Date()) });
});

export function openGuideOf(guide: DeskGuide): void {
  go(startGuide(guide));
}

export function answer(place: number): void {
  const [state, guide] = [guideState.value, openGuide.value];
  if (state && guide) go(answerGuide(state, guide, place));
}

export function back(): void {
  const state = guideState.value;
  if (state) go(state.answers.length === 0 ? undefined : backInGuide(state));
}

export function restart(): void {
  if (openGuide.value) go(startGuide(openGuide.value));
}

export function leaveGuide(): void {
  go(undefined);
}

/** Opens the reply that a guide ended in. */
export function openReply(): void {
  goToFirstField();
}

function go(state: GuideState | undefined): void {
  guideState.value = state;
  const shown = guideView.value;
  if (shown?.kind === 'macro') picked.value = shown.macro;
  focusOn(state ? place.guide : place.box);
}
