import type { JSX } from 'preact';
import type { FilledReply } from '../../../desk/reply.ts';
import { fill } from '../../../i18n/fill.ts';
import { place } from '../focus.ts';
import { words } from '../session.ts';
import { shownFinding } from './finding-focus.ts';
import { segmentsOf, type Segment, type TextMark } from './segments.ts';

interface Props {
  readonly reply: FilledReply;
  readonly from?: number;
  readonly to?: number;
  /** Behind a field, where only the lines of the marks are to be seen. */
  readonly isBackdrop?: boolean;
}

/** The text of a reply with its findings underlined and its missing values shown. */
export function MarkedText({ reply, from = 0, to = reply.text.length, isBackdrop = false }: Props): JSX.Element {
  return (
    <>
      {segmentsOf(reply, from, to).map((segment) => (
        <Piece key={segment.start} segment={segment} reply={reply} isBackdrop={isBackdrop} />
      ))}
    </>
  );
}

interface PieceProps {
  readonly segment: Segment;
  readonly reply: FilledReply;
  readonly isBackdrop: boolean;
}

function Piece({ segment: { start, text, marks }, reply, isBackdrop }: PieceProps): JSX.Element {
  const [mark] = marks;
  if (!mark) return <>{text}</>;
  if (isBackdrop) return <span class={`mark ${classOf(mark)}`}>{text}</span>;
  if (mark.kind === 'gap') {
    const label =
      reply.fields.find(({ placeholder }) => placeholder.name === mark.name)?.placeholder.label ?? mark.name;
    return (
      <span class="mark gap" title={fill(words.value.send.gap, { name: label })}>
        {text}
      </span>
    );
  }
  const { finding, index } = mark;
  const isFirst = start === Math.min(finding.start, reply.text.length - 1);
  return (
    <span
      id={isFirst ? place.mark(index) : undefined}
      class={`mark ${classOf(mark)}${shownFinding.value === index ? ' shown' : ''}`}
      title={finding.message}
      tabindex={isFirst ? -1 : undefined}
    >
      {text}
    </span>
  );
}

function classOf(mark: TextMark): string {
  if (mark.kind === 'gap') return 'gap';
  return mark.finding.isSettled ? 'settled' : mark.finding.severity;
}
