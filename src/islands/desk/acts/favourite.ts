import { newId } from '../device/outbox.ts';
import { current, isFavourite, me } from '../list/rows.ts';
import { say } from '../say.ts';
import { record } from '../send/copy.ts';
import { words } from '../session.ts';

/** Makes the macro that is shown a favourite, or no longer one; the latter can be taken back. */
export function switchFavourite(): void {
  const macro = current.value;
  if (macro !== undefined) setFavourite(macro, !isFavourite(macro));
}

function setFavourite(macro: string, isOn: boolean): void {
  const others = me.value.favourites.filter((path) => path !== macro);
  me.value = { ...me.value, favourites: isOn ? [macro, ...others] : others };
  record({ kind: 'favourite', id: newId(), at: new Date().toISOString(), macro, isFavourite: isOn });
  const { favouriteOn, favouriteOff } = words.value.said;
  if (isOn) {
    say(favouriteOn);
    return;
  }
  say(favouriteOff, {
    undo: () => {
      setFavourite(macro, true);
    },
  });
}
