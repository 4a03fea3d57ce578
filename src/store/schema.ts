import type { Insertable, Selectable } from 'kysely';
import type { SignInSchema } from './sign-in-schema.ts';

/**
 * The tables, by their names in SQL. Instants are ISO texts in UTC (`2026-11-26T09:30:00.000Z`), days are `2026-11-26`:
 * both databases compare them as they stand. Flags are 0 or 1.
 */
export interface StoreSchema extends SignInSchema {
  readonly usage_events: UsageEventTable;
  readonly outcomes: OutcomeTable;
  readonly overrides: OverrideTable;
  readonly favourites: FavouriteTable;
  readonly helpful_votes: HelpfulVoteTable;
  readonly orders: OrderTable;
  readonly order_items: OrderItemTable;
  readonly shipments: ShipmentTable;
  readonly import_runs: ImportRunTable;
  readonly rejected_rows: RejectedRowTable;
  readonly order_tokens: OrderTokenTable;
  readonly key_checks: KeyCheckTable;
}

/** A macro that an agent sent. Neither the text nor anything of the buyer. */
interface UsageEventTable {
  readonly id: string;
  readonly macro: string;
  readonly locale: string;
  readonly channel: string;
  /** Seconds from the paste of the message to the copy of the reply. */
  readonly seconds: number | null;
  readonly edited: number;
  readonly agent_id: string;
  readonly at: string;
}

/** How a use ended: one row per use, the latest word. */
interface OutcomeTable {
  readonly use_id: string;
  readonly outcome: string;
  readonly agent_id: string;
  readonly at: string;
}

/** An agent's latest word on whether a macro is a favourite. */
interface FavouriteTable {
  readonly agent_id: string;
  readonly macro: string;
  readonly is_favourite: number;
  readonly at: string;
}

/** A finding that a lead overruled, and why. */
interface OverrideTable {
  readonly id: string;
  readonly rule_id: string;
  readonly macro: string;
  readonly reason: string;
  readonly agent_id: string;
  readonly at: string;
}

/** A reader's answer to "Did this answer your question?". */
interface HelpfulVoteTable {
  readonly id: string;
  readonly path: string;
  readonly locale: string;
  readonly is_helpful: number;
  readonly at: string;
}

/** Columns that end in `_sealed` are encrypted (cipher-fs.ts). */
interface OrderTable {
  readonly channel: string;
  readonly order_id: string;
  readonly first_name_sealed: string | null;
  readonly total_amount: number | null;
  readonly total_currency: string | null;
  readonly ordered_on: string | null;
  readonly shipped_on: string | null;
  readonly promised_by: string | null;
  readonly delivered_on: string | null;
  readonly status: string | null;
  /** The first day on which the order is deleted. */
  readonly purge_after: string;
}

interface OrderItemTable {
  readonly channel: string;
  readonly order_id: string;
  /** Place in the order, from 0. */
  readonly position: number;
  readonly title: string;
  readonly sku: string | null;
  readonly quantity: number;
}

interface ShipmentTable {
  readonly channel: string;
  readonly order_id: string;
  /** Place in the order, from 0. */
  readonly position: number;
  readonly carrier: string | null;
  readonly tracking_number_sealed: string | null;
  /** A tracking page names the parcel as its number does. */
  readonly tracking_url_sealed: string | null;
  readonly shipped_on: string | null;
  readonly delivered_on: string | null;
}

/** How far the import of a file is. */
interface ImportRunTable {
  /** SHA-256 of the file. */
  readonly digest: string;
  readonly file_name: string;
  readonly state: string;
  /** Rows of the file whose orders are saved, from its start. */
  readonly rows_done: number;
  readonly rows_bad: number;
  readonly started_at: string;
  readonly updated_at: string;
  readonly format: string;
  /** The name of who uploaded it. */
  readonly imported_by: string | null;
  readonly orders_added: number;
  readonly orders_changed: number;
  readonly orders_past: number;
}

/** A row of a file that an import did not take. */
interface RejectedRowTable {
  readonly digest: string;
  readonly line: number;
  readonly problem_sealed: string;
}

/** What a program shows that sends orders. */
interface OrderTokenTable {
  readonly name: string;
  /** SHA-256 of the token, which nobody keeps. */
  readonly token_hash: string;
  readonly created_at: string;
  /** The last day on which it is taken. */
  readonly expires_on: string;
  /** The last day on which it was used. */
  readonly used_on: string | null;
}

/** A known text under the current key, which tells a wrong key from the right one. */
interface KeyCheckTable {
  readonly name: string;
  readonly sealed: string;
}

export type Row<Table extends keyof StoreSchema> = Selectable<StoreSchema[Table]>;
export type NewRow<Table extends keyof StoreSchema> = Insertable<StoreSchema[Table]>;
