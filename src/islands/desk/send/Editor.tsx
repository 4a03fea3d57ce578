import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { FilledReply } from '../../../desk/reply.ts';
import { localeOf } from '../../../lib/locales.ts';
import { place } from '../focus.ts';
import { words } from '../session.ts';
import { changeEdit, stopEditing } from './edit.ts';
import { MarkedText } from './MarkedText.tsx';

/** The agent's own wording of the whole reply, with its findings underlined while it is written. */
export function Editor({ reply }: { reply: FilledReply }): JSX.Element {
  const backdrop = useRef<HTMLDivElement>(null);
  return (
    <div class="editor" lang={localeOf(reply.locale).tag}>
      <div class="editor-back" ref={backdrop} aria-hidden="true">
        <MarkedText reply={reply} isBackdrop />
        {'\n'}
      </div>
      <textarea
        id={place.editor}
        class="editor-text"
        aria-label={words.value.send.editLong}
        value={reply.text}
        onInput={({ currentTarget }) => {
          changeEdit(currentTarget.value);
        }}
        onScroll={({ currentTarget }) => {
          if (backdrop.current) backdrop.current.scrollTop = currentTarget.scrollTop;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          stopEditing();
        }}
      />
    </div>
  );
}
