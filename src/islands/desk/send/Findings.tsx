import type { JSX } from 'preact';
import type { FilledReply, JudgedFinding, Obstacle } from '../../../desk/reply.ts';
import { fill } from '../../../i18n/fill.ts';
import { mayActAs } from '../../../model/role.ts';
import { nameOfChannel } from '../book/names.ts';
import { overruled } from '../case/case.ts';
import { goToField } from '../fill/go-to-field.ts';
import { place } from '../focus.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { user, words } from '../session.ts';
import { showFinding, shownFinding } from './finding-focus.ts';
import { obstacleWords } from './obstacle-words.ts';
import { Overrule } from './Overrule.tsx';
import { situation } from './reply-now.ts';

/** Everything that was found about the reply: what is missing, then what the rules say, each with the way to its place. */
export function Findings({ reply }: { reply: FilledReply }): JSX.Element {
  const w = words.value.send;
  const others = reply.blocked.filter(({ kind }) => kind !== 'finding');
  const isClean = others.length === 0 && reply.findings.length === 0;
  return (
    <section class="findings" aria-label={w.findings}>
      {isClean && (
        <p class="findings-clean">
          <Icon name="check" /> {fill(w.noFindings, { channel: nameOfChannel(situation.value?.channel ?? '') })}
        </p>
      )}
      <ul>
        {others.map((obstacle, index) => (
          <Other key={index} obstacle={obstacle} reply={reply} />
        ))}
        {reply.findings.map((finding, index) => (
          <Finding key={`${finding.ruleId} ${finding.start}`} finding={finding} index={index} />
        ))}
      </ul>
    </section>
  );
}

function Other({ obstacle, reply }: { obstacle: Obstacle; reply: FilledReply }): JSX.Element {
  const text = obstacleWords(obstacle, reply);
  const isWaiting = obstacle.kind === 'unchecked' || obstacle.kind === 'unknown-macro';
  return (
    <li class={isWaiting ? 'finding waiting' : 'finding error'}>
      <span class="finding-sign">
        <Icon name={isWaiting ? 'wait' : 'error'} />
      </span>
      {obstacle.kind === 'field' ? (
        <button
          type="button"
          class="finding-words"
          onClick={() => {
            goToField(obstacle.name);
          }}
        >
          {text}
        </button>
      ) : (
        <span class="finding-words">{text}</span>
      )}
    </li>
  );
}

const signs: Readonly<Record<JudgedFinding['severity'], IconName>> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'hint',
};

function Finding({ finding, index }: { finding: JudgedFinding; index: number }): JSX.Element {
  const w = words.value.send;
  const { severity, isSettled, message, match, ruleId } = finding;
  const reason = overruled.value[ruleId];
  const isShown = shownFinding.value === index;
  return (
    <li class={`finding ${severity}${isSettled ? ' settled' : ''}${isShown ? ' shown' : ''}`}>
      <span class="finding-sign">
        <Icon name={isSettled ? 'check' : signs[severity]} />
      </span>
      <div class="finding-body">
        <p>
          <b class="finding-kind">{w[severity]}</b> {message}
        </p>
        {match.trim() !== '' && <q class="finding-match">{shortened(match)}</q>}
        <p class="finding-tools">
          <button
            type="button"
            id={place.finding(index)}
            class="button plain small"
            onClick={() => {
              showFinding(index);
            }}
          >
            {w.jump} <kbd aria-hidden="true">F8</kbd>
          </button>
          <a class="finding-rule" href={`/desk/policies/#${ruleId}`} target="_blank" rel="noopener">
            <code>{ruleId}</code>
          </a>
        </p>
        {isSettled && reason === undefined && <p class="faint">{w.confirmed}</p>}
        {severity === 'error' && mayActAs(user.value.role, 'lead') && <Overrule ruleId={ruleId} reason={reason} />}
      </div>
    </li>
  );
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 88)}…` : line;
}
