import type { FunctionComponent, InputHTMLAttributes, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readMoney, writeMoney } from '../../../desk/money-text.ts';
import type { ReplyField } from '../../../desk/reply.ts';
import { fill } from '../../../i18n/fill.ts';
import { order } from '../case/case.ts';
import { words } from '../session.ts';

export interface ControlProps {
  readonly field: ReplyField;
  readonly id: string;
  /** Id of the text that tells what is wrong. */
  readonly note: string;
  /** Takes a value in the form of `ReplyField.typed`. */
  readonly set: (value: string) => void;
}

const mostRadios = 5;

/** The control that fits the type of a value. */
export function controlOf({ placeholder, options }: ReplyField): FunctionComponent<ControlProps> {
  switch (placeholder.type) {
    case 'choice':
      return options.length <= mostRadios ? RadioControl : SelectControl;
    case 'money':
      return MoneyControl;
    case 'date':
      return DateControl;
    default:
      return TextControl;
  }
}

function common({ id, note, field }: ControlProps): InputHTMLAttributes {
  return {
    id,
    name: field.placeholder.name,
    required: field.placeholder.required,
    'aria-invalid': field.problem !== undefined && field.problem.kind !== 'missing',
    'aria-describedby': note,
  };
}

/** While an agent writes, an emptied field stays empty; left empty, it shows the order's value again. */
function useDraft({ field, set }: ControlProps): {
  readonly value: string;
  readonly write: (text: string) => void;
  readonly leave: () => void;
} {
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const shown = field.typed === '' ? field.prefilled : field.typed;
  return {
    value: draft ?? shown,
    write: (text) => {
      setDraft(text);
      set(text);
    },
    leave: () => {
      setDraft(undefined);
    },
  };
}

const modes: Partial<Record<ReplyField['placeholder']['type'], InputHTMLAttributes>> = {
  number: { inputMode: 'decimal' },
  url: { inputMode: 'url', class: 'input mono' },
  order_id: { class: 'input mono' },
  tracking_number: { class: 'input mono' },
};

function TextControl(props: ControlProps): JSX.Element {
  const { value, write, leave } = useDraft(props);
  const { type, example, source } = props.field.placeholder;
  const isProse = type === 'text' || type === 'first_name';
  return (
    <input
      type="text"
      class="input"
      autocomplete="off"
      spellcheck={isProse}
      autocapitalize={isProse ? 'sentences' : 'off'}
      placeholder={source === 'ask' ? example : undefined}
      {...modes[type]}
      {...common(props)}
      value={value}
      onInput={({ currentTarget }) => {
        write(currentTarget.value);
      }}
      onBlur={leave}
    />
  );
}

function DateControl(props: ControlProps): JSX.Element {
  const { value, write, leave } = useDraft(props);
  return (
    <input
      type="date"
      class="input"
      {...common(props)}
      value={value}
      onInput={({ currentTarget }) => {
        write(currentTarget.value);
      }}
      onBlur={leave}
    />
  );
}

const usualCurrencies = ['EUR', 'USD', 'GBP', 'JPY', 'CNY', 'CAD', 'AUD', 'CHF', 'PLN', 'SEK', 'MXN', 'BRL'];

function MoneyControl(props: ControlProps): JSX.Element {
  const { field, set, id } = props;
  const { placeholder, typed, prefilled } = field;
  const shown = typed === '' ? prefilled : typed;
  const example = readMoney(placeholder.example);
  const currency =
    /(?<code>[A-Z]{3})$/u.exec(shown)?.groups?.['code'] ?? order.value?.total?.currency ?? example?.currency ?? 'EUR';
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const currencies = usualCurrencies.includes(currency) ? usualCurrencies : [currency, ...usualCurrencies];
  const amount = draft ?? shown.replace(/ ?[A-Z]{3}$/u, '');
  return (
    <div class="money">
      <input
        type="text"
        class="input"
        inputMode="decimal"
        autocomplete="off"
        placeholder={example ? String(example.amount) : undefined}
        {...common(props)}
        value={amount}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value);
          set(writeMoney(currentTarget.value, currency));
        }}
        onBlur={() => {
          setDraft(undefined);
        }}
      />
      <select
        id={`${id}-currency`}
        class="select"
        aria-label={fill(words.value.fill.currency, { name: placeholder.label })}
        value={currency}
        onChange={({ currentTarget }) => {
          set(writeMoney(amount, currentTarget.value));
        }}
      >
        {currencies.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </div>
  );
}

function SelectControl(props: ControlProps): JSX.Element {
  const { field, set } = props;
  const { id, name } = common(props);
  return (
    <select
      id={id}
      name={name}
      class="select"
      required={field.placeholder.required}
      aria-describedby={props.note}
      value={field.typed === '' ? field.prefilled : field.typed}
      onChange={({ currentTarget }) => {
        set(currentTarget.value);
      }}
    >
      <option value="">{words.value.fill.choose}</option>
      {field.options.map(({ value, words: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** Few values stand in full, since agents read them before they choose. The first one has the id, so that keys lead to it. */
function RadioControl({ field, id, set }: ControlProps): JSX.Element {
  const chosen = field.typed === '' ? field.prefilled : field.typed;
  const first = chosen === '' ? field.options[0]?.value : chosen;
  return (
    <div class="radios">
      {field.options.map(({ value, words: text }) => (
        <label key={value}>
          <input
            type="radio"
            id={value === first ? id : undefined}
            name={field.placeholder.name}
            value={value}
            checked={value === chosen}
            required={field.placeholder.required}
            onChange={() => {
              set(value);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
