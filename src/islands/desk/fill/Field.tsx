import type { JSX } from 'preact';
import type { ReplyField } from '../../../desk/reply.ts';
import { fill } from '../../../i18n/fill.ts';
import { typed } from '../case/case.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { words } from '../session.ts';
import { controlOf } from './controls.tsx';
import { goToNextField } from './go-to-field.ts';
import { problemWords } from './problem-words.ts';

/** One value: its label, where it comes from, the control for its type, and what is wrong with it. */
export function Field({ field }: { field: ReplyField }): JSX.Element {
  const { placeholder, problem } = field;
  const { name, label, required } = placeholder;
  const id = place.field(name);
  const note = `${id}-note`;
  const Control = controlOf(field);
  const isGroup = placeholder.type === 'choice' && field.options.length <= mostRadios;
  const Frame = isGroup ? 'fieldset' : 'div';
  const Label = isGroup ? 'legend' : 'label';
  return (
    <Frame
      class={problem ? 'value wrong' : 'value'}
      aria-describedby={isGroup ? note : undefined}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
        if (event.target instanceof HTMLButtonElement) return;
        event.preventDefault();
        goToNextField(name);
      }}
    >
      <Label class="field-label" {...(isGroup ? {} : { for: id })}>
        <span class="value-name">{label}</span>
        {required && <span class="value-needed">{words.value.fill.required}</span>}
        <Origin field={field} />
      </Label>
      <Control
        field={field}
        id={id}
        note={note}
        set={(value) => {
          setValue(name, value);
        }}
      />
      <Note field={field} id={note} />
    </Frame>
  );
}

export const mostRadios = 5;

function setValue(name: string, value: string): void {
  typed.value = { ...typed.value, [name]: value };
}

function Origin({ field: { origin, typed: own, prefilled, placeholder } }: { field: ReplyField }): JSX.Element | null {
  const w = words.value.fill;
  if (origin === 'typed' && own !== '' && prefilled !== '' && prefilled !== own) {
    return (
      <button
        type="button"
        class="value-reset"
        title={fill(w.resetValue, { text: prefilled })}
        aria-label={`${placeholder.label}: ${fill(w.resetValue, { text: prefilled })}`}
        onClick={() => {
          setValue(placeholder.name, '');
        }}
      >
        <Icon name="reset" /> {w.fromYou}
      </button>
    );
  }
  const text = {
    order: w.fromOrder,
    agent: w.fromAgent,
    clock: w.fromClock,
    typed: w.fromYou,
    fallback: '',
    missing: '',
  }[origin];
  return text === '' ? null : <span class="value-origin">{text}</span>;
}

/** What is wrong, or what the reply says where the value is empty. Its line is always there, so that nothing moves. */
function Note({ field, id }: { field: ReplyField; id: string }): JSX.Element {
  const { problem, origin, words: fallback, placeholder } = field;
  const w = words.value.fill;
  return (
    <p id={id} class="value-note">
      {problem ? (
        <span class="value-problem">
          <Icon name="error" /> {problemWords(problem, placeholder.label)}
        </span>
      ) : origin === 'fallback' ? (
        fill(w.fallbackUsed, { text: fallback })
      ) : placeholder.default !== undefined && placeholder.source === 'ask' ? (
        fill(w.fallback, { text: placeholder.default })
      ) : null}
    </p>
  );
}
