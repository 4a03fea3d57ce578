import { batch, computed, signal } from '@preact/signals';
import type { DeskEvent } from '../../../desk/events.ts';
import type { FilledReply } from '../../../desk/reply.ts';
import type { Situation } from '../../../desk/situation.ts';
import { fill } from '../../../i18n/fill.ts';
import { finished } from '../after/finished.ts';
import { clearCase, confirmed, message, overruled, snapshot } from '../case/case.ts';
import { newId } from '../device/outbox.ts';
import { changeSettings } from '../device/settings.ts';
import { goToField } from '../fill/go-to-field.ts';
import { focusOn, place } from '../focus.ts';
import { stage } from '../frame/stage.ts';
import { guideState } from '../guide/guide-state.ts';
import { me, view } from '../list/rows.ts';
import { say } from '../say.ts';
import { services } from '../services.ts';
import { words } from '../session.ts';
import { isEditing } from './edit.ts';
import { showFinding } from './finding-focus.ts';
import { obstacleWords } from './obstacle-words.ts';
import { reply, situation } from './reply-now.ts';
import { writeClipboard } from './clipboard.ts';

/** The agent was asked once about the warnings of the text that is shown. */
export const isAsking = signal(false);

const shownText = computed(() => reply.value?.text);
shownText.subscribe(() => {
  isAsking.value = false;
});

/** Copies the reply where nothing keeps it, and leads to what does. */
export async function copyReply(): Promise<void> {
  const [filled, at] = [reply.value, situation.value];
  if (!filled || !at) return;
  if (filled.verdict === 'blocked') {
    leadToObstacle(filled);
    return;
  }
  if (filled.verdict === 'ask once' && !isAsking.value) {
    isAsking.value = true;
    stage.value = 'send';
    const [first] = filled.asked;
    say(fill(words.value.said.warningAsk, { reason: first ? obstacleWords(first, filled) : '' }), { isSilent: true });
    focusOn(place.copy);
    return;
  }
  confirmed.value = filled.asked.flatMap((one) => (one.kind === 'finding' ? [one.finding.ruleId] : []));
  const isCopied = await writeClipboard({ text: filled.text, html: filled.html });
  if (!isCopied) {
    say(words.value.after.copyFailed, { isAlert: true });
    return;
  }
  finish(filled, at);
}

function leadToObstacle(filled: FilledReply): void {
  const [obstacle] = filled.blocked;
  if (!obstacle) return;
  say(fill(words.value.said.blockedAsk, { reason: obstacleWords(obstacle, filled) }), { isSilent: true });
  if (obstacle.kind === 'field') goToField(obstacle.name);
  else if (obstacle.kind === 'finding') showFinding(filled.findings.indexOf(obstacle.finding));
  else stage.value = 'send';
}

/** Records the use, and makes the desk ready for the next message. */
function finish({ isEdited, locale }: FilledReply, { macro, channel }: Situation): void {
  const at = new Date();
  const id = newId();
  const pastedAt = message.value?.pastedAt;
  const seconds = pastedAt === undefined ? undefined : Math.min(86_400, (at.getTime() - pastedAt) / 1000);
  const common = { macro, locale, channel, edited: isEdited };
  record({ kind: 'use', id, at: at.toISOString(), ...common, ...(seconds === undefined ? {} : { seconds }) });
  for (const [ruleId, reason] of Object.entries(overruled.value)) {
    record({ kind: 'override', id: newId(), at: at.toISOString(), ruleId, macro, reason });
  }
  const use = { id, ...common, at: at.toISOString() };
  const restore = snapshot();
  const [guide, shown] = [guideState.value, view.value];
  batch(() => {
    clearCase();
    isEditing.value = false;
    guideState.value = undefined;
    view.value = 'main';
    stage.value = 'send';
    me.value = { ...me.value, recents: [use, ...me.value.recents] };
    finished.value = {
      use,
      seconds,
      reopen: () => {
        restore();
        guideState.value = guide;
        view.value = shown;
      },
    };
  });
  changeSettings({ channel });
  say(words.value.after.copiedSaid);
  focusOn(place.after);
}

export function record(event: DeskEvent): void {
  void services()?.outbox.record(event);
}
