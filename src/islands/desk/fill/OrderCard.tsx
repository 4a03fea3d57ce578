import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/fill.ts';
import type { Order } from '../../../model/order.ts';
import { nameOfChannel } from '../book/names.ts';
import { filters, order } from '../case/case.ts';
import { chooseOrder, forgetOrders, lookUpOrders, orders } from '../case/order-lookup.ts';
import { place } from '../focus.ts';
import { Icon } from '../Icon.tsx';
import { language, words } from '../session.ts';
import { dayWords } from '../time-words.ts';

/** The order that the reply speaks of: found, one of several, unknown, or asked for. */
export function OrderCard(): JSX.Element {
  const lookup = orders.value;
  const w = words.value.order;
  switch (lookup.state) {
    case 'none':
      return <AskForOrder />;
    case 'searching':
      return (
        <Card>
          <p class="mono">{lookup.ids.join(', ')}</p>
          <p class="faint">{w.searching}</p>
        </Card>
      );
    case 'unknown':
      return (
        <Card kind="warn">
          <p>
            <Icon name="warning" /> {fill(w.unknownLong, { id: lookup.ids.join(', ') })}
          </p>
          <AskForOrder />
        </Card>
      );
    case 'offline':
    case 'failed':
      return (
        <Card kind="warn">
          <p>
            <Icon name="offline" /> {w[lookup.state]}
          </p>
          <button type="button" class="button small" onClick={() => void lookUpOrders(lookup.ids)}>
            {w.retry}
          </button>
        </Card>
      );
    case 'found':
      return (
        <Card>
          {lookup.matches.length > 1 && <Choice matches={lookup.matches} chosen={lookup.chosen} />}
          {order.value && <Facts order={order.value} />}
        </Card>
      );
  }
}

function Card({ kind = '', children }: { kind?: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class={`order-card ${kind}`} aria-label={words.value.message.order}>
      {children}
    </section>
  );
}

function Choice({ matches, chosen }: { matches: readonly Order[]; chosen: number | undefined }): JSX.Element {
  const w = words.value.order;
  const isOneNumber = new Set(matches.map(({ order_id: id }) => id)).size === 1;
  return (
    <fieldset class="order-choice">
      <legend>{isOneNumber ? w.manyLong : w.several}</legend>
      {matches.map(({ channel, order_id: id, items }, index) => (
        <label key={`${channel} ${id}`}>
          <input
            type="radio"
            name="desk-order"
            checked={index === chosen}
            onChange={() => {
              chooseOrder(index);
            }}
          />
          <span>
            {nameOfChannel(channel)} <span class="mono">{id}</span>
            {items[0] && <span class="faint"> · {items[0].title}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Facts({ order: found }: { order: Order }): JSX.Element {
  const w = words.value.order;
  const { status } = words.value;
  const days = [
    [w.ordered, found.ordered_on],
    [w.shipped, found.shipped_on],
    [w.promised, found.promised_by],
    [w.delivered, found.delivered_on],
  ] as const;
  return (
    <>
      <p class="order-head">
        <span class="mono order-id">{found.order_id}</span>
        <span class="badge">{nameOfChannel(found.channel)}</span>
        {found.status && <span class="badge accent">{status[found.status]}</span>}
        <button
          type="button"
          class="button plain square small"
          aria-label={w.drop}
          title={w.drop}
          onClick={forgetOrders}
        >
          <Icon name="close" />
        </button>
      </p>
      {found.items[0] && (
        <p class="order-item">
          {found.items[0].title}
          {found.items.length > 1 && <span class="faint"> +{found.items.length - 1}</span>}
        </p>
      )}
      <dl class="order-days">
        {days.map(
          ([name, day]) =>
            day !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{dayWords(day, language.value)}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

/** A number that no message named, typed by the agent. */
function AskForOrder(): JSX.Element {
  const [id, setId] = useState('');
  const w = words.value.order;
  const lookUp = (): void => {
    if (id.trim() !== '') void lookUpOrders([id.trim()], filters.value.channel);
  };
  return (
    <form
      class="ask-order"
      onSubmit={(event) => {
        event.preventDefault();
        lookUp();
      }}
    >
      <label>
        <span class="visually-hidden">{w.enter}</span>
        <input
          id={place.orderId}
          class="input mono"
          placeholder={w.enter}
          autocomplete="off"
          spellcheck={false}
          value={id}
          onInput={({ currentTarget }) => {
            setId(currentTarget.value);
          }}
        />
      </label>
      <button type="submit" class="button">
        {w.lookUp}
      </button>
    </form>
  );
}
