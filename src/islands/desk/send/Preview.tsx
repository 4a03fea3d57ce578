import type { JSX } from 'preact';
import type { FilledReply } from '../../../desk/reply.ts';
import { localeOf } from '../../../lib/locales.ts';
import { place } from '../focus.ts';
import { words } from '../session.ts';
import { blocksOf } from './blocks.ts';
import { MarkedText } from './MarkedText.tsx';

/** The reply as the buyer reads it: as it stands on channels of plain text, in paragraphs and lists where it is formatted. */
export function Preview({ reply }: { reply: FilledReply }): JSX.Element {
  const isHtml = reply.html !== undefined;
  return (
    <div
      id={place.preview}
      class={isHtml ? 'preview formatted' : 'preview'}
      lang={localeOf(reply.locale).tag}
      role="group"
      aria-label={words.value.send.preview}
      tabindex={0}
    >
      {isHtml ? <Formatted reply={reply} /> : <MarkedText reply={reply} />}
    </div>
  );
}

function Formatted({ reply }: { reply: FilledReply }): JSX.Element {
  return (
    <>
      {blocksOf(reply.text).map(({ kind, lines }, block) => {
        const pieces = lines.map(({ start, end }) => <MarkedText key={start} reply={reply} from={start} to={end} />);
        if (kind === 'p')
          return <p key={block}>{pieces.flatMap((piece, line) => (line === 0 ? [piece] : [<br />, piece]))}</p>;
        const items = pieces.map((piece, line) => <li key={line}>{piece}</li>);
        return kind === 'ul' ? <ul key={block}>{items}</ul> : <ol key={block}>{items}</ol>;
      })}
    </>
  );
}
