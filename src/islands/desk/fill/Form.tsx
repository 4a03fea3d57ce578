import type { JSX } from 'preact';
import { fillPlural } from '../../../i18n/fill.ts';
import { localeOf } from '../../../lib/locales.ts';
import { item, shipment } from '../case/case.ts';
import type { OrderPart } from '../../../desk/reply.ts';
import { Icon } from '../Icon.tsx';
import { Key } from '../Key.tsx';
import { reply } from '../send/reply-now.ts';
import { language, words } from '../session.ts';
import { Field } from './Field.tsx';

/** The values of the reply, asked ones first. */
export function Form(): JSX.Element {
  const fields = reply.value?.fields ?? [];
  const missing = reply.value?.missing.length ?? 0;
  const w = words.value.fill;
  return (
    <form
      class="values"
      aria-label={w.values}
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <p class="values-head">
        <span class="values-title">
          {w.values} <Key of="goFill" />
        </span>
        {missing > 0 && (
          <span class="badge error">
            <Icon name="error" />
            {fillPlural(w.missingCount, localeOf(language.value).tag, { count: missing })}
          </span>
        )}
      </p>
      <Parts label={w.parcel} parts={reply.value?.shipments ?? []} onChoose={(place) => (shipment.value = place)} />
      <Parts label={w.item} parts={reply.value?.items ?? []} onChoose={(place) => (item.value = place)} />
      {fields.length === 0 && <p class="faint">{w.noValues}</p>}
      {fields.map((field) => (
        <Field key={field.placeholder.name} field={field} />
      ))}
    </form>
  );
}

interface PartsProps {
  readonly label: string;
  readonly parts: readonly OrderPart[];
  readonly onChoose: (place: number) => void;
}

/** Which of several parcels or items the reply speaks of. */
function Parts({ label, parts, onChoose }: PartsProps): JSX.Element | null {
  if (parts.length < 2) return null;
  return (
    <label class="value">
      <span class="field-label">{label}</span>
      <select
        class="select"
        value={parts.find(({ isChosen }) => isChosen)?.place}
        onChange={({ currentTarget }) => {
          onChoose(Number(currentTarget.value));
        }}
      >
        {parts.map(({ place, words: text }) => (
          <option key={place} value={place}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
