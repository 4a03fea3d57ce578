import { computed } from '@preact/signals';
import type { Standing } from '../actions.ts';
import { shownUse } from '../after/finished.ts';
import { hasUpdate } from '../book/book.ts';
import { message } from '../case/case.ts';
import { waiting } from '../device/outbox.ts';
import { current } from '../list/rows.ts';
import { said } from '../say.ts';
import { reply } from '../send/reply-now.ts';

/** Where the agent stands now. */
export const standing = computed<Standing>(() => ({
  hasMessage: message.value !== undefined,
  hasMacro: current.value !== undefined && !shownUse.value,
  isEdited: reply.value?.isEdited ?? false,
  hasFindings: (reply.value?.findings.length ?? 0) > 0,
  isAfter: shownUse.value !== undefined,
  canUndo: said.value?.undo !== undefined,
  hasUpdate: hasUpdate.value,
  isWaiting: waiting.value > 0,
}));
