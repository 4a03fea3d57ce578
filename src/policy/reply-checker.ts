import type { LocaleCode } from '../lib/locales.ts';
import type { Acts } from '../model/acts.ts';
import type { Channel } from '../model/channel.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { PolicyRule } from '../model/policy-rule.ts';
import { policyOf } from './channel-policies.ts';
import { checkMessage, type ChannelPolicy } from './check-message.ts';
import { createLexicons } from './lexicons.ts';
import type { PolicyFinding, PolicyMessage } from './message.ts';

/** The rules of a book as the desk has them. */
interface ReplyPolicies {
  readonly rules: readonly (PolicyRule & { readonly channel: string })[];
  readonly acts: Acts;
}

/** The policy check of a place that loads the phrases of languages one by one. */
export interface ReplyChecker {
  /** Adds the phrases of a language. */
  readonly add: (locale: LocaleCode, lexicon: Lexicon) => void;
  /** Whether texts in the language can be checked: its phrases and the English ones, which are read along, are there. */
  readonly knows: (locale: LocaleCode) => boolean;
  /** Everything that a message breaks. Throws for a language that it does not know, since nothing may pass unread. */
  readonly check: (message: PolicyMessage) => PolicyFinding[];
}

/** Makes the check of a book's channels. */
export function openReplyChecker(
  { rules, acts }: ReplyPolicies,
  channels: readonly (Channel & { readonly id: string })[],
): ReplyChecker {
  const known: Partial<Record<LocaleCode, Lexicon>> = {};
  // Compiled when a language is first checked, which `knows` puts off until all its phrases are there.
  const lexicons = createLexicons(known);
  const policies = new Map<string, ChannelPolicy>(
    channels.map((channel) => [channel.id, { ...policyOf(channel.id, channel, rules), lexicons, acts }]),
  );
  const knows = (locale: LocaleCode): boolean => known[locale] !== undefined && known.en !== undefined;
  return {
    add: (locale, lexicon) => {
      known[locale] ??= lexicon;
    },
    knows,
    check: (message) => {
      if (!knows(message.locale)) throw new Error(`The phrases for "${message.locale}" were not added.`);
      const policy = policies.get(message.channel);
      if (!policy) throw new Error(`There is no channel "${message.channel}".`);
      return checkMessage(message, policy);
    },
  };
}
