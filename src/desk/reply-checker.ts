import type { LocaleCode } from '../lib/locales.ts';
import type { ReplyFinding } from './reply.ts';

/** A filled reply as the policy check sees it. */
export interface CheckedReply {
  readonly text: string;
  readonly channel: string;
  readonly locale: LocaleCode;
  readonly context: 'reply';
  readonly buyerLocale?: LocaleCode | undefined;
}

/** Checks replies; src/policy/reply-checker.ts makes one. */
export interface ReplyChecker {
  /** Whether the phrases of the language are there, so that a reply in it can be checked. */
  readonly knows: (locale: LocaleCode) => boolean;
  readonly check: (reply: CheckedReply) => readonly ReplyFinding[];
}
