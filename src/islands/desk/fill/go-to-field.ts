import { computed } from '@preact/signals';
import type { FilledReply, ReplyField } from '../../../desk/reply.ts';
import { orders } from '../case/order-lookup.ts';
import { focusOn, place } from '../focus.ts';
import { stage } from '../frame/stage.ts';
import { reply } from '../send/reply-now.ts';

/** The order is looked up, or the texts are loaded: what is missing now may be there in a moment. */
const isSettling = computed(
  () =>
    orders.value.state === 'searching' || (reply.value?.blocked.some(({ kind }) => kind === 'unknown-macro') ?? false),
);

let stopWaiting: (() => void) | undefined;

/** Goes to the value that the agent is asked for first; where there is none, to the copy. */
export function goToFirstField(): void {
  stopWaiting?.();
  stopWaiting = isSettling.subscribe((isSo) => {
    if (isSo) return;
    goTo(nextField(reply.value, undefined));
    queueMicrotask(() => stopWaiting?.());
  });
}

/** Goes on from a field to the next one that wants a value, round once, else to the copy. */
export function goToNextField(name: string): void {
  goTo(nextField(reply.value, name));
}

/** Goes to a field by its name. */
export function goToField(name: string): void {
  stage.value = 'fill';
  focusOn(place.field(name), true);
}

function goTo(field: ReplyField | undefined): void {
  if (field) {
    goToField(field.placeholder.name);
    return;
  }
  stage.value = 'send';
  focusOn(place.copy);
}

function nextField(filled: FilledReply | undefined, after: string | undefined): ReplyField | undefined {
  const fields = filled?.fields ?? [];
  const from = fields.findIndex(({ placeholder }) => placeholder.name === after) + 1;
  const ahead = [...fields.slice(from), ...fields.slice(0, Math.max(0, from - 1))];
  return (
    ahead.find(({ problem }) => problem !== undefined) ??
    fields.slice(from).find(({ placeholder, typed }) => placeholder.source === 'ask' && typed === '')
  );
}
