import { computed } from '@preact/signals';
import type { FilledReply } from '../../../desk/reply.ts';
import type { Situation } from '../../../desk/situation.ts';
import { replyOf, situationOf } from '../case/case.ts';
import { current } from '../list/rows.ts';

/** The situation of the macro that is shown. */
export const situation = computed<Situation | undefined>(() =>
  current.value === undefined ? undefined : situationOf(current.value),
);

/** The reply of the macro that is shown, filled and judged anew with every change. */
export const reply = computed<FilledReply | undefined>(() => situation.value && replyOf(situation.value));
