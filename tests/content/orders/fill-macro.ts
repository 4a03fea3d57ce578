import type { Desk } from '../../../src/desk/desk.ts';
import type { FilledReply } from '../../../src/desk/reply.ts';
import type { Situation } from '../../../src/desk/situation.ts';
import type { LocaleCode } from '../../../src/lib/locales.ts';
import type { Placeholder } from '../../../src/model/placeholder.ts';
import type { OrderShape } from './order-shapes.ts';

/** A macro to fill: where, in which language, for which order. */
export interface Filling {
  readonly macro: string;
  readonly locale: LocaleCode;
  readonly channel: string;
  readonly shape: OrderShape;
  /** The agent types what is asked for at use, optional values too; else only what must be there. */
  readonly isThorough: boolean;
}

const now = new Date('2026-11-26T10:00:00Z');

/** The reply as an agent sends it: values of the order first, and of the rest what the agent has to type. */
export function fillAsAgent(desk: Desk, { macro, locale, channel, shape, isThorough }: Filling): FilledReply {
  const situation: Situation = {
    macro,
    locale,
    channel,
    agent: { firstName: 'Jonas' },
    now,
    buyerLocale: locale,
    order: shape.order,
    typed: {},
  };
  const placeholders = desk.text(locale, macro)?.placeholders ?? [];
  const asked = placeholders.filter(({ source, required }) => source === 'ask' && (required || isThorough));
  const orderId = desk.library.channels.find(({ id }) => id === channel)?.order_id?.example;
  const typedFor = (fields: readonly Placeholder[]): Record<string, string> =>
    Object.fromEntries(fields.map((field) => [field.name, typedIn(field, orderId)]));
  const first = desk.fill({ ...situation, typed: typedFor(asked) });
  if (first.missing.length === 0) return first;
  const missing = placeholders.filter(({ name }) => first.missing.includes(name));
  return desk.fill({ ...situation, typed: typedFor([...asked, ...missing]) });
}

/** What an agent types into a field: the example, in the form of the control. */
function typedIn({ type, example, choices = [] }: Placeholder, orderId = example): string {
  if (type === 'choice') return String(choices.indexOf(example));
  return type === 'order_id' ? orderId : example;
}
