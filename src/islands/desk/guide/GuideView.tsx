import type { JSX } from 'preact';
import type { GuideView as View } from '../../../desk/guide.ts';
import { fill } from '../../../i18n/fill.ts';
import { nameOfChannel } from '../book/names.ts';
import { order } from '../case/case.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { language, words } from '../session.ts';
import { answer, back, guideView, leaveGuide, openReply, restart } from './guide-state.ts';

/** A guide, one step at a time: a question, or what follows from the answers. */
export function GuideView(): JSX.Element | null {
  const shown = guideView.value;
  if (!shown) return null;
  const w = words.value.guide;
  return (
    <div class="pane-scroll">
      <section id={place.guide} class="guide" aria-label={`${w.label}: ${shown.title}`} tabindex={-1}>
        <h2>
          <Icon name="guide" /> {shown.title}
        </h2>
        {shown.trail.length === 0 && shown.about !== undefined && <p class="faint">{shown.about}</p>}
        <Deadlines shown={shown} />
        {shown.trail.length > 0 && (
          <ol class="guide-trail" aria-label={w.path}>
            {shown.trail.map(({ question, answer: given }, step) => (
              <li key={step}>
                <span class="faint">{question}</span> <b>{given}</b>
              </li>
            ))}
          </ol>
        )}
        <div class="guide-step" role="status">
          <Step shown={shown} />
        </div>
        <p class="guide-tools">
          <button type="button" class="button plain small" onClick={back}>
            <Icon name="back" /> {shown.trail.length === 0 ? w.leave : w.back}
          </button>
          {shown.trail.length > 0 && (
            <>
              <button type="button" class="button plain small" onClick={restart}>
                <Icon name="reset" /> {w.restart}
              </button>
              <button type="button" class="button plain small" onClick={leaveGuide}>
                <Icon name="close" /> {w.leave}
              </button>
            </>
          )}
        </p>
      </section>
    </div>
  );
}

function Step({ shown }: { shown: View }): JSX.Element {
  const w = words.value.guide;
  switch (shown.kind) {
    case 'question':
      return (
        <>
          <h3>{shown.question}</h3>
          {shown.why !== undefined && <p class="faint">{shown.why}</p>}
          <ol class="guide-answers">
            {shown.answers.map((text, index) => (
              <li key={text}>
                <button
                  type="button"
                  class="guide-answer"
                  onClick={() => {
                    answer(index);
                  }}
                >
                  <kbd aria-hidden="true">{index + 1}</kbd> <span>{text}</span>
                </button>
              </li>
            ))}
          </ol>
        </>
      );
    case 'macro':
      return (
        <>
          <h3>{w.decide}</h3>
          <p>{shown.decide}</p>
          {shown.upTo && <p class="guide-limit">{fill(w.upTo, { amount: amountOf(shown.upTo) })}</p>}
          <Points title={w.askFor} points={shown.askFor} />
          <button type="button" class="button primary" onClick={openReply}>
            {w.open} <Icon name="enter" />
          </button>
        </>
      );
    case 'escalation':
      return (
        <>
          <h3 class="guide-escalation">
            <Icon name="warning" /> {fill(w.escalate, { who: shown.to })}
          </h3>
          <p class="guide-limit">{fill(w.within, { time: shown.within })}</p>
          <p>{shown.reason}</p>
          <Points title={w.sendAlong} points={shown.sendAlong} />
        </>
      );
  }
}

/** Clocks that marketplaces run; those of another channel than the order's stay away. */
function Deadlines({ shown }: { shown: View }): JSX.Element | null {
  const own = order.value?.channel;
  const deadlines = shown.deadlines.filter(({ channel }) => own === undefined || channel === own);
  if (deadlines.length === 0) return null;
  return (
    <ul class="guide-deadlines">
      {deadlines.map(({ channel, text }) => (
        <li key={channel}>
          <span class="badge">{nameOfChannel(channel)}</span> {text}
        </li>
      ))}
    </ul>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }): JSX.Element | null {
  if (points.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="guide-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

function amountOf({ amount, currency }: { amount: number; currency: string }): string {
  return new Intl.NumberFormat(language.value, { style: 'currency', currency, maximumFractionDigits: 2 }).format(
    amount,
  );
}
