import type { JSX } from 'preact';
import { actions, type ActionId } from './actions.ts';
import { settings } from './device/settings.ts';
import { isCharacter, keyWords } from './keys.ts';

/** The first key of an action that works now; nothing where it has none. */
export function keyFor(id: ActionId): string | undefined {
  const keys = actions.find((action) => action.id === id)?.keys ?? [];
  return keys.find((key) => settings.value.hasSingleKeys || !isCharacter(key));
}

/** The key of an action, beside the words that say what it does. */
export function Key({ of: id }: { of: ActionId }): JSX.Element | null {
  const key = keyFor(id);
  return key === undefined ? null : <kbd aria-hidden="true">{keyWords(key)}</kbd>;
}
