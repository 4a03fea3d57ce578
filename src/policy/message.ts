import type { LocaleCode } from '../lib/locales.ts';

/** Why a message is written: answering a buyer, on the seller's own account, before a sale; for own mail its kind. */
export type MessageContext = 'reply' | 'proactive' | 'presale' | 'transactional' | 'marketing' | 'review-request';

/** A filled reply, or any message to a buyer, as the policy check judges it. What is not known stays away. */
export interface PolicyMessage {
  readonly text: string;
  /** Id of the channel that it is sent on. */
  readonly channel: string;
  readonly locale: LocaleCode;
  readonly context?: MessageContext | undefined;
  readonly subject?: string | undefined;
  /** The language that the buyer reads. */
  readonly buyerLocale?: LocaleCode | undefined;
  /** The buyer agreed to marketing mail. */
  readonly consent?: boolean | undefined;
  readonly jurisdiction?: 'EU' | 'US' | undefined;
  readonly incentiveDisclosed?: boolean | undefined;
  /** A review was already asked for about this order. */
  readonly reviewAsked?: boolean | undefined;
  readonly daysSinceDelivery?: number | undefined;
}

/** What the policy check found in a message. */
export interface PolicyFinding {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'suggestion';
  /** Offsets in the raw text (or subject), in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly match: string;
  readonly message: string;
}
