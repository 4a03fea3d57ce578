import type { JSX } from 'preact';
import { fillPlural } from '../../../i18n/fill.ts';
import { nameOfChannel } from '../book/names.ts';
import { order } from '../case/case.ts';
import { orders } from '../case/order-lookup.ts';
import { Icon } from '../Icon.tsx';
import { language, words } from '../session.ts';

/** In a word what became of the order numbers of the message; the order itself stands in the second pane. */
export function OrderChip(): JSX.Element {
  const lookup = orders.value;
  const w = words.value.order;
  if (lookup.state === 'none') {
    return (
      <div class="chip quiet-chip">
        <dt class="visually-hidden">{words.value.message.order}</dt>
        <dd>
          <Icon name="order" /> {words.value.message.noOrder}
        </dd>
      </div>
    );
  }
  const id = order.value?.order_id ?? lookup.ids[0] ?? '';
  return (
    <div class="chip">
      <dt class="visually-hidden">{words.value.message.order}</dt>
      <dd>
        <Icon name="order" /> <span class="mono">{id}</span> <State />
      </dd>
    </div>
  );

  function State(): JSX.Element {
    switch (lookup.state) {
      case 'found': {
        if (!order.value) {
          const count = lookup.matches.length;
          return <span class="badge warn">{fillPlural(w.many, language.value, { count })}</span>;
        }
        return (
          <span class="badge ok">
            <Icon name="check" />
            {nameOfChannel(order.value.channel)}
          </span>
        );
      }
      case 'searching':
        return <span class="badge">{w.searching}</span>;
      case 'unknown':
        return (
          <span class="badge warn">
            <Icon name="warning" />
            {w.unknown}
          </span>
        );
      default:
        return (
          <span class="badge error">
            <Icon name="error" />
            {lookup.state === 'offline' ? words.value.state.offlineShort : w.failed}
          </span>
        );
    }
  }
}
