import { signal } from '@preact/signals';
import { fill } from '../../../i18n/fill.ts';
import { place } from '../focus.ts';
import { stage } from '../frame/stage.ts';
import { say } from '../say.ts';
import { words } from '../session.ts';
import { isEditing } from './edit.ts';
import { reply } from './reply-now.ts';

/** The finding that the agent was led to last. */
export const shownFinding = signal<number | undefined>(undefined);

/** Goes to the next finding, or back to the one before, round the end. */
export function moveInFindings(step: 1 | -1): void {
  const count = reply.value?.findings.length ?? 0;
  if (count === 0) return;
  const from = shownFinding.value ?? (step === 1 ? -1 : count);
  showFinding((from + step + count) % count);
}

/** Shows a finding in the text, and tells it. */
export function showFinding(index: number): void {
  const finding = reply.value?.findings[index];
  if (!finding) return;
  stage.value = 'send';
  shownFinding.value = index;
  const { severity, message, start, end } = finding;
  say(fill(words.value.said.finding, { severity: words.value.send[severity], message }), { isSilent: true });
  requestAnimationFrame(() => {
    const editor = document.getElementById(place.editor);
    if (isEditing.value && editor instanceof HTMLTextAreaElement) {
      editor.focus();
      editor.setSelectionRange(start, end);
      return;
    }
    const mark = document.getElementById(place.mark(index)) ?? document.getElementById(place.preview);
    mark?.scrollIntoView({ block: 'nearest' });
    mark?.focus({ preventScroll: true });
  });
}
