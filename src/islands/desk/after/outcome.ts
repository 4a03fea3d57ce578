import type { RecentUse } from '../../../desk/me.ts';
import { fill } from '../../../i18n/fill.ts';
import { desk } from '../book/book.ts';
import { newId } from '../device/outbox.ts';
import { current, me, ownLocale } from '../list/rows.ts';
import { say } from '../say.ts';
import { writeClipboard } from '../send/clipboard.ts';
import { record } from '../send/copy.ts';
import { words } from '../session.ts';
import { finished, shownUse } from './finished.ts';

/** Keeps how the message of the shown use ended; the latest word counts. */
export function setOutcome(outcome: NonNullable<RecentUse['outcome']>): void {
  const use = shownUse.value;
  if (!use) return;
  record({ kind: 'outcome', id: newId(), at: new Date().toISOString(), useId: use.id, outcome });
  const changed = { ...use, outcome };
  me.value = { ...me.value, recents: me.value.recents.map((one) => (one.id === use.id ? changed : one)) };
  if (finished.value?.use.id === use.id) finished.value = { ...finished.value, use: changed };
  say(fill(words.value.said.outcome, { outcome: words.value.after[outcome] }));
}

/** Copies the line for the ticket, of the reply that was sent or is being written. */
export async function copyNote(): Promise<void> {
  const macro = shownUse.value?.macro ?? current.value;
  const note = macro === undefined ? undefined : desk.value?.internalNote(macro, ownLocale.value);
  if (note === undefined) return;
  const isCopied = await writeClipboard({ text: note });
  const { noteCopied, copyFailed } = words.value.after;
  say(isCopied ? noteCopied : copyFailed, { isAlert: !isCopied });
}
