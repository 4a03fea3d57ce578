import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import { overruled } from '../case/case.ts';
import { focusOn, place } from '../focus.ts';
import { words } from '../session.ts';

const leastReason = 10;
const mostReason = 300;

/** A lead may overrule an error with a reason, which is recorded when the reply is copied. */
export function Overrule({ ruleId, reason }: { ruleId: string; reason: string | undefined }): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const w = words.value.send;
  if (reason !== undefined) {
    return (
      <p class="overruled">
        {fill(w.overruled, { reason })}{' '}
        <button
          type="button"
          class="button plain small"
          onClick={() => {
            overruled.value = Object.fromEntries(Object.entries(overruled.value).filter(([rule]) => rule !== ruleId));
            setAsking(false);
          }}
        >
          {w.overruleBack}
        </button>
      </p>
    );
  }
  if (isAsking) return <Reason ruleId={ruleId} />;
  return (
    <button
      type="button"
      class="button small"
      onClick={() => {
        setAsking(true);
        focusOn(fieldOf(ruleId));
      }}
    >
      {w.overrule}
    </button>
  );
}

function Reason({ ruleId }: { ruleId: string }): JSX.Element {
  const [draft, setDraft] = useState('');
  const w = words.value.send;
  const reason = draft.replace(/\s+/gu, ' ').trim();
  const isShort = reason.length < leastReason;
  const id = fieldOf(ruleId);
  return (
    <form
      class="overrule"
      onSubmit={(event) => {
        event.preventDefault();
        if (isShort) return;
        overruled.value = { ...overruled.value, [ruleId]: reason };
        focusOn(place.copy);
      }}
    >
      <label>
        <span class="field-label">{w.overruleReason}</span>
        <input
          id={id}
          class="input"
          autocomplete="off"
          maxLength={mostReason}
          value={draft}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value);
          }}
        />
      </label>
      <p id={`${id}-note`} class="faint">
        {isShort ? w.overruleShort : '\u00a0'}
      </p>
      <button type="submit" class="button small" disabled={isShort}>
        {w.overrule}
      </button>
    </form>
  );
}

function fieldOf(ruleId: string): string {
  return `desk-overrule-${ruleId}`;
}
