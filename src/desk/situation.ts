import type { LocaleCode } from '../lib/locales.ts';
import type { Order } from '../model/order.ts';

/** The agent as far as replies name them. */
export interface AgentProfile {
  readonly firstName: string;
  readonly team?: string | undefined;
}

/** Everything that decides a reply. The same situation gives the same reply. */
export interface Situation {
  /** `category/slug`. */
  readonly macro: string;
  /** The language of the reply; a macro that is not written in it is filled in the source language. */
  readonly locale: LocaleCode;
  /** Id of the channel that it is sent on. */
  readonly channel: string;
  readonly agent: AgentProfile;
  readonly now: Date;
  /** The language that the buyer wrote in, where it is known. */
  readonly buyerLocale?: LocaleCode | undefined;
  readonly order?: Order | undefined;
  /** Places in the order of the parcel and of the item that the reply speaks of; the likeliest where nothing is said. */
  readonly shipment?: number | undefined;
  readonly item?: number | undefined;
  /**
   * What the agent typed, by the placeholder's name, in the form of its control (`ReplyField.typed`). Names that the
   * macro does not have are passed over, so that values stay when the macro changes. An empty text is no value: the
   * order's counts again.
   */
  readonly typed: Readonly<Record<string, string>>;
  /** The agent's own wording of the whole reply; it is sent instead of the macro's. */
  readonly edit?: string | undefined;
  /** The box or API that it is pasted into, by `length[].where` of the channel; the first one where nothing is said. */
  readonly box?: string | undefined;
  /** Ids of rules whose errors a lead overrules here. */
  readonly overruled?: readonly string[] | undefined;
  /** Ids of rules whose warnings the agent has seen and sends with. */
  readonly confirmed?: readonly string[] | undefined;
}
