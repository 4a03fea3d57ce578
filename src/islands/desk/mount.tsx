import { render } from 'preact';
import type { SignedIn } from '../../model/signed-in.ts';
import { deskLanguages } from '../../lib/desk-language.ts';
import { listenToKeys } from './acts/keyboard.ts';
import { listenToPaste } from './acts/paste.ts';
import { Desk } from './Desk.tsx';
import { focusOn, place } from './focus.ts';
import { Tools } from './frame/Tools.tsx';
import { language, user } from './session.ts';
import { startDesk } from './start.ts';

/** Brings the desk's page to life: `#desk` says who is signed in and in which language. */
function mount(root: HTMLElement): void {
  user.value = JSON.parse(root.dataset['user'] ?? '{}') as SignedIn;
  language.value = deskLanguages.find((one) => one === root.dataset['language']) ?? 'en';
  root.replaceChildren();
  render(<Desk />, root);
  const tools = document.getElementById('desk-tools');
  if (tools) render(<Tools />, tools);
  listenToKeys();
  listenToPaste();
  focusOn(place.box);
  void startDesk();
}

const root = document.getElementById('desk');
if (root) mount(root);
