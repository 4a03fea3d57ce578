import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { changeSettings, settings, usualPanes } from '../device/settings.ts';
import { FillPane } from '../fill/FillPane.tsx';
import { FindPane } from '../find/FindPane.tsx';
import { SendPane } from '../send/SendPane.tsx';
import { words } from '../session.ts';
import { stage } from './stage.ts';

/** The three panes. What keeps the place of each is a share of the window, so that a small window keeps the proportions. */
export function Panes(): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const [find, fillShare] = settings.value.panes;
  const widthOf = (): number => frame.current?.clientWidth ?? 1;
  return (
    <div
      ref={frame}
      class="panes"
      data-step={stage.value}
      style={{ '--find': percent(find), '--fill': percent(fillShare) }}
    >
      <FindPane />
      <Splitter which={0} widthOf={widthOf} />
      <FillPane />
      <Splitter which={1} widthOf={widthOf} />
      <SendPane />
    </div>
  );
}

const least = 0.18;
const leastSend = 0.25;
const step = 0.02;

interface SplitterProps {
  /** The pane whose width it sets. */
  readonly which: 0 | 1;
  readonly widthOf: () => number;
}

/** The line between two panes: dragged, moved with the arrows, put back with a double click. */
function Splitter({ which, widthOf }: SplitterProps): JSX.Element {
  const share = settings.value.panes[which];
  const most = 1 - leastSend - settings.value.panes[which === 0 ? 1 : 0];
  const set = (wanted: number): void => {
    const [find, other] = settings.value.panes;
    const next = Math.min(most, Math.max(least, wanted));
    changeSettings({ panes: which === 0 ? [next, other] : [find, next] });
  };
  const drag = (start: PointerEvent): void => {
    const line = start.currentTarget as HTMLElement;
    line.setPointerCapture(start.pointerId);
    const move = ({ clientX }: PointerEvent): void => {
      set(share + (clientX - start.clientX) / widthOf());
    };
    line.addEventListener('pointermove', move);
    const end = (): void => {
      line.removeEventListener('pointermove', move);
    };
    line.addEventListener('pointerup', end, { once: true });
    line.addEventListener('pointercancel', end, { once: true });
  };
  const pane = words.value.panes[which === 0 ? 'find' : 'fill'];
  return (
    <div
      class="splitter"
      role="separator"
      tabindex={0}
      aria-orientation="vertical"
      aria-label={fill(words.value.panes.resize, { pane })}
      aria-valuemin={Math.round(least * 100)}
      aria-valuemax={Math.round(most * 100)}
      aria-valuenow={Math.round(share * 100)}
      onPointerDown={drag}
      onDblClick={() => {
        set(usualPanes[which]);
      }}
      onKeyDown={(event) => {
        const steps: Readonly<Record<string, number>> = {
          ArrowLeft: share - step,
          ArrowRight: share + step,
          Home: least,
          End: most,
        };
        const next = steps[event.key];
        if (next === undefined) return;
        event.preventDefault();
        set(next);
      }}
    />
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
