import type { JSX } from 'preact';
import type { FilledReply } from '../../../desk/reply.ts';
import { fill, fillPlural } from '../../../i18n/fill.ts';
import { localeOf } from '../../../lib/locales.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { language, words } from '../session.ts';

/** In a word whether the reply can go out, and its length against the limit of the box. */
export function Verdict({ reply }: { reply: FilledReply }): JSX.Element {
  const { icon, kind, text } = verdictOf(reply);
  return (
    <>
      <Length reply={reply} />
      <span class={`badge verdict ${kind}`} role="status">
        <Icon name={icon} />
        {text}
      </span>
    </>
  );
}

function verdictOf({ verdict, blocked }: FilledReply): { icon: IconName; kind: string; text: string } {
  const w = words.value.send;
  if (verdict === 'ready') return { icon: 'check', kind: 'ok', text: w.ready };
  if (verdict === 'ask once') return { icon: 'warning', kind: 'warn', text: w.ask };
  if (blocked.every(({ kind }) => kind === 'unchecked' || kind === 'unknown-macro')) {
    return { icon: 'wait', kind: '', text: w.checking };
  }
  if (blocked.every(({ kind }) => kind === 'field')) return { icon: 'edit', kind: 'warn', text: w.missing };
  return { icon: 'error', kind: 'error', text: w.blocked };
}

function Length({ reply: { length, limits } }: { reply: FilledReply }): JSX.Element {
  const w = words.value.send;
  const { tag } = localeOf(language.value);
  const limit = limits.find(({ isChosen }) => isChosen);
  const number = (count: number): string => new Intl.NumberFormat(tag).format(count);
  if (!limit) return <span class="length faint">{fillPlural(w.charactersOnly, tag, { count: length })}</span>;
  const share = Math.min(1, length / limit.max);
  return (
    <span class={limit.isOver ? 'length over' : 'length'} title={limit.where}>
      <span class="length-bar" aria-hidden="true" style={{ '--share': String(share) }} />
      <span class="length-words">
        <span aria-hidden="true">
          {number(length)} / {number(limit.max)}
        </span>
        <span class="visually-hidden">{fill(w.characters, { count: number(length), limit: number(limit.max) })}</span>
      </span>
    </span>
  );
}
