import type { JSX } from 'preact';
import type { GuideView as View } from '../../../desk/guide.ts';
import { fill } from '../../../i18n/fill.ts';
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
        </>
      );
  }
}

function amountOf({ amount, currency }: { amount: number; currency: string }): string {
  return new Intl.NumberFormat(language.value, { style: 'currency', currency, maximumFractionDigits: 2 }).format(
    amount,
  );
}
