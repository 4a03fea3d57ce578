import { batch } from '@preact/signals';
import type { ActionId } from '../actions.ts';
import { finished } from '../after/finished.ts';
import { copyNote, setOutcome } from '../after/outcome.ts';
import { desk } from '../book/book.ts';
import {
  channelFor,
  chosenBox,
  chosenChannel,
  chosenLocale,
  clearCase,
  filters,
  query,
  replyLocale,
  snapshot,
} from '../case/case.ts';
import { changeSettings, settings, usualPanes } from '../device/settings.ts';
import { goToFirstField, goToField } from '../fill/go-to-field.ts';
import { focusOn, place } from '../focus.ts';
import { stage } from '../frame/stage.ts';
import { guideState } from '../guide/guide-state.ts';
import { back as guideBack } from '../guide/guide-state.ts';
import { fill } from '../../../i18n/fill.ts';
import { nameOfChannel, nameOfLocale } from '../book/names.ts';
import { filtersAreOpen } from '../list/filters-open.ts';
import { current, view, type View } from '../list/rows.ts';
import { openOverlay, overlay } from '../overlays/overlay.ts';
import { say, undoLast } from '../say.ts';
import { copyReply } from '../send/copy.ts';
import { dropEdit, isEditing, startEditing, stopEditing } from '../send/edit.ts';
import { moveInFindings } from '../send/finding-focus.ts';
import { reply } from '../send/reply-now.ts';
import { services } from '../services.ts';
import { words } from '../session.ts';
import { switchFavourite } from './favourite.ts';

/** Does what an action of the list says. */
export function perform(id: ActionId): void {
  handlers[id]();
}

/** The same, to be done later. */
export function doing(id: ActionId): () => void {
  return handlers[id];
}

const handlers: Readonly<Record<ActionId, () => void>> = {
  goFind: () => {
    stage.value = 'find';
    if (view.value === 'recents') view.value = 'main';
    focusOn(place.box, true);
  },
  newMessage: putAway,
  viewAll: () => {
    show('main');
  },
  viewFavourites: () => {
    show('favourites');
  },
  viewRecents: () => {
    show('recents');
  },
  viewMine: () => {
    show('mine');
  },
  viewTeam: () => {
    show('team');
  },
  viewGuides: () => {
    show('guides');
  },
  toggleFilters: () => {
    filtersAreOpen.value = !filtersAreOpen.value;
  },
  clearFilters: () => {
    const before = filters.value;
    filters.value = {};
    say(words.value.said.filtersCleared, { undo: () => (filters.value = before) });
  },
  favourite: switchFavourite,
  goFill: () => {
    const first = reply.value?.fields[0]?.placeholder.name;
    if (first === undefined) goToFirstField();
    else goToField(first);
  },
  nextChannel,
  nextLocale,
  copy: () => void copyReply(),
  editText: () => {
    if (isEditing.value) stopEditing();
    else startEditing();
  },
  resetText: dropEdit,
  nextFinding: () => {
    moveInFindings(1);
  },
  previousFinding: () => {
    moveInFindings(-1);
  },
  ownLanguage: () => {
    changeSettings({ showsOwnLanguage: !settings.value.showsOwnLanguage });
  },
  copyNote: () => void copyNote(),
  solved: () => {
    setOutcome('solved');
  },
  followUp: () => {
    setOutcome('follow_up');
  },
  escalated: () => {
    setOutcome('escalated');
  },
  reopen: () => {
    finished.value?.reopen();
    focusOn(place.copy);
  },
  undo: undoLast,
  palette: () => {
    openOverlay('palette');
  },
  help: () => {
    openOverlay('help');
  },
  back,
  loadUpdate: () => {
    services()?.keeper.loadUpdate();
    say(words.value.state.updateDone);
  },
  sendWaiting: () => void services()?.outbox.deliver(),
  resetPanes: () => {
    changeSettings({ panes: usualPanes });
  },
  toggleKeys: () => {
    const hasSingleKeys = !settings.value.hasSingleKeys;
    changeSettings({ hasSingleKeys });
    say(hasSingleKeys ? words.value.said.keysOn : words.value.said.keysOff);
  },
  goOrders: () => {
    location.assign('/desk/orders/');
  },
  goPolicies: () => {
    location.assign('/desk/policies/');
  },
};

function show(next: View): void {
  batch(() => {
    view.value = next;
    stage.value = 'find';
    guideState.value = undefined;
    if (next !== 'main') query.value = '';
  });
  focusOn(next === 'guides' ? place.list : place.box);
}

/** Puts the case away; what was typed can be taken back. */
function putAway(): void {
  const restore = snapshot();
  clearCase();
  view.value = 'main';
  stage.value = 'find';
  isEditing.value = false;
  say(words.value.message.putAwayDone, { undo: restore });
  focusOn(place.box);
}

/** One step back, to where the agent came from. */
function back(): void {
  if (overlay.value) overlay.value = undefined;
  else if (isEditing.value) stopEditing();
  else if (guideState.value) guideBack();
  else if (stage.value === 'send' && current.value !== undefined) {
    stage.value = 'fill';
    focusOn(place.box);
  } else {
    stage.value = 'find';
    if (document.activeElement?.id === place.box) query.value = '';
    focusOn(place.box);
  }
}

function nextChannel(): void {
  const path = current.value;
  const channels = path === undefined ? [] : (desk.value?.macro(path)?.channels ?? []);
  if (path === undefined) return;
  const next = channels[(channels.indexOf(channelFor(path)) + 1) % channels.length];
  if (next === undefined) return;
  chosenChannel.value = next;
  chosenBox.value = undefined;
  say(fill(words.value.said.channel, { name: nameOfChannel(next) }));
}

/** Goes through the languages that the macro is written in. */
function nextLocale(): void {
  const path = current.value;
  const texts = path === undefined ? {} : (desk.value?.macro(path)?.texts ?? {});
  const locales = (desk.value?.library.languages ?? [])
    .map(({ locale }) => locale)
    .filter((locale) => texts[locale] !== undefined);
  const next = locales[(locales.indexOf(replyLocale.value) + 1) % locales.length];
  if (next === undefined) return;
  chosenLocale.value = next;
  say(fill(words.value.said.locale, { name: nameOfLocale(next) }));
}
