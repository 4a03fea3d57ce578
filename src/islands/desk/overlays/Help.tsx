import type { JSX } from 'preact';
import { actions, type ActionGroup } from '../actions.ts';
import { perform } from '../acts/perform.ts';
import { settings } from '../device/settings.ts';
import { Icon } from '../Icon.tsx';
import { isCharacter, keyWords } from '../keys.ts';
import { words } from '../session.ts';
import { Overlay } from './Overlay.tsx';
import { closeOverlay } from './overlay.ts';

/** Every key, from the list of actions. */
export function Help(): JSX.Element {
  const w = words.value.help;
  const groups = Object.keys(words.value.groups) as ActionGroup[];
  return (
    <Overlay label={w.title} kind="help">
      <header class="help-head">
        <h2>{w.title}</h2>
        <button type="button" class="button plain square" aria-label={w.close} onClick={closeOverlay}>
          <Icon name="close" />
        </button>
      </header>
      <div class="help-body">
        {groups.map((group) => (
          <section key={group}>
            <h3>{words.value.groups[group]}</h3>
            <dl class="help-keys">
              {actions
                .filter((action) => action.group === group && action.keys)
                .map(({ id, keys = [] }) => (
                  <div key={id}>
                    <dt>{words.value.actions[id]}</dt>
                    <dd>
                      {keys.map((key) => (
                        <kbd key={key} class={isOff(key) ? 'off' : ''}>
                          {keyWords(key)}
                        </kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section class="help-notes">
          <p>{w.paste}</p>
          <p>{w.list}</p>
          <p>{w.fields}</p>
          <label class="help-switch">
            <input
              type="checkbox"
              checked={settings.value.hasSingleKeys}
              onChange={() => {
                perform('toggleKeys');
              }}
            />
            <span>
              {w.single}. <span class="faint">{w.singleHelp}</span>
            </span>
          </label>
        </section>
      </div>
    </Overlay>
  );
}

function isOff(key: string): boolean {
  return isCharacter(key) && !settings.value.hasSingleKeys;
}
