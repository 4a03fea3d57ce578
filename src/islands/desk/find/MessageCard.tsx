import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { asked, message, reading } from '../case/case.ts';
import { modelState } from '../book/book.ts';
import { nameOfIntent, nameOfLocale } from '../book/names.ts';
import { doing } from '../acts/perform.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { words } from '../session.ts';
import { loadModelAgain } from '../start.ts';
import { OrderChip } from './OrderChip.tsx';

const longMessage = 220;

/** The message that was pasted, and what was read in it. */
export function MessageCard(): JSX.Element | null {
  const [isWhole, setWhole] = useState(false);
  const text = message.value?.text;
  if (asked.value === undefined) return null;
  const w = words.value.message;
  return (
    <section class="message" aria-label={w.title}>
      {text !== undefined && (
        <>
          <div class="message-head">
            <h2>{w.title}</h2>
            {text.length > longMessage && (
              <button
                type="button"
                class="button plain small"
                aria-expanded={isWhole}
                onClick={() => {
                  setWhole(!isWhole);
                }}
              >
                {isWhole ? w.less : w.more}
              </button>
            )}
            <button type="button" class="button plain small" onClick={doing('newMessage')}>
              {w.putAway} <Key of="newMessage" />
            </button>
          </div>
          <p class={isWhole ? 'message-text whole' : 'message-text'} lang={reading.value?.locale} tabindex={0}>
            {deciding(text)}
          </p>
        </>
      )}
      <Reading />
    </section>
  );
}

function Reading(): JSX.Element {
  const w = words.value.message;
  const read = reading.value;
  if (!read) {
    const hasFailed = modelState.value === 'failed';
    return (
      <p class="reading faint" role="status">
        {hasFailed ? w.noModel : w.learning}
        {hasFailed && (
          <button type="button" class="button small" onClick={loadModelAgain}>
            {w.retry}
          </button>
        )}
      </p>
    );
  }
  const [intent, second] = read.intents;
  return (
    <dl class="reading" aria-label={w.reading}>
      <div class="chip">
        <dt class="visually-hidden">{w.language}</dt>
        <dd>
          <Icon name="language" /> {nameOfLocale(read.locale)}
        </dd>
      </div>
      <div class="chip">
        <dt class="visually-hidden">{w.intent}</dt>
        <dd>
          <Icon name="message" /> {intent ? nameOfIntent(intent.intent) : w.noIntent}
          {intent && second && second.score >= intent.score / 2 && (
            <span class="faint"> · {nameOfIntent(second.intent)}</span>
          )}
        </dd>
      </div>
      <OrderChip />
    </dl>
  );
}

/** The message with the words that decided for the best suggestion. */
function deciding(text: string): ComponentChildren {
  const list = reading.value?.intents[0]?.words.map(({ word }) => word) ?? [];
  const wanted = list.filter((word) => word.length > 1).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  if (wanted.length === 0) return text;
  const spaced = (word: string): string =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
      ? word
      : `(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`;
  const pattern = new RegExp(`(${wanted.map(spaced).join('|')})`, 'giu');
  return text.split(pattern).map((piece, place) => (place % 2 === 1 ? <b key={place}>{piece}</b> : piece));
}
