import type { JSX } from 'preact';
import type { FilledReply } from '../../../desk/reply.ts';
import { nameOfChannel } from '../book/names.ts';
import { chosenBox } from '../case/case.ts';
import { doing } from '../acts/perform.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { words } from '../session.ts';
import { After } from '../after/After.tsx';
import { shownUse } from '../after/finished.ts';
import { CopyBar } from './CopyBar.tsx';
import { isBehind, isEditing } from './edit.ts';
import { Editor } from './Editor.tsx';
import { Findings } from './Findings.tsx';
import { OwnLanguage } from './OwnLanguage.tsx';
import { Preview } from './Preview.tsx';
import { reply, situation } from './reply-now.ts';
import { Verdict } from './Verdict.tsx';

/** The third pane: the reply as the buyer reads it, what the rules say, and the copy. Afterwards, how it ended. */
export function SendPane(): JSX.Element {
  const use = shownUse.value;
  const filled = reply.value;
  return (
    <section class="pane send" aria-label={words.value.panes.send}>
      {use ? <After use={use} /> : filled ? <Reply filled={filled} /> : <Nothing />}
    </section>
  );
}

function Nothing(): JSX.Element {
  return (
    <div class="pane-empty">
      <Icon name="send" />
      <p>{words.value.send.empty}</p>
    </div>
  );
}

/** The box or API that the reply is pasted into, whose limit counts. */
function BoxChoice({ reply: { limits } }: { reply: FilledReply }): JSX.Element | null {
  if (limits.length < 2) return null;
  return (
    <select
      class="select box-choice"
      aria-label={words.value.fill.box}
      value={limits.find(({ isChosen }) => isChosen)?.where ?? ''}
      onChange={({ currentTarget }) => {
        chosenBox.value = currentTarget.value;
      }}
    >
      {limits.map(({ where }) => (
        <option key={where}>{where}</option>
      ))}
    </select>
  );
}

function Reply({ filled }: { filled: FilledReply }): JSX.Element {
  const w = words.value.send;
  return (
    <>
      <header class="pane-bar">
        <h2>{nameOfChannel(situation.value?.channel ?? '')}</h2>
        <Verdict reply={filled} />
      </header>
      <div class="pane-scroll send-scroll">
        <div class="text-bar">
          <span class="faint">{filled.html === undefined ? w.plain : w.html}</span>
          <BoxChoice reply={filled} />
          {filled.isEdited && (
            <>
              <span class="badge accent">
                <Icon name="edit" />
                {w.edited}
              </span>
              <button type="button" class="button plain small" onClick={doing('resetText')}>
                <Icon name="reset" /> {w.resetEdit} <Key of="resetText" />
              </button>
            </>
          )}
          <button
            type="button"
            class="button plain small text-edit"
            aria-pressed={isEditing.value}
            onClick={doing('editText')}
          >
            <Icon name="edit" /> {isEditing.value ? w.editDone : w.edit} <Key of="editText" />
          </button>
        </div>
        {isBehind() && (
          <p class="switch-note">
            <Icon name="warning" /> {w.valuesUnderEdit}
          </p>
        )}
        <div class="texts">
          {isEditing.value ? <Editor reply={filled} /> : <Preview reply={filled} />}
          <Findings reply={filled} />
          <OwnLanguage reply={filled} />
        </div>
      </div>
      <CopyBar reply={filled} />
    </>
  );
}
