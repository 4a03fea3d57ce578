import type { LocaleCode } from '../../src/lib/locales.ts';
import { channelPolicies } from '../../src/policy/channel-policies.ts';
import { checkMessage } from '../../src/policy/check-message.ts';
import type { PolicyMessage } from '../../src/policy/message.ts';
import { realBook } from './real-book.ts';

const { book } = await realBook();
const policies = channelPolicies(book);
const severities = new Map(book.rules.map(({ slug, data }) => [slug, data.severity]));

/** The rules of the real book that a message breaks: an answer on Amazon, if nothing else is said. Questions are left out. */
export function foundRules(locale: LocaleCode, text: string, message: Partial<PolicyMessage> = {}): string[] {
  const whole: PolicyMessage = { channel: 'amazon', context: 'reply', locale, text, ...message };
  const policy = policies.get(whole.channel);
  if (!policy) throw new Error(`There is no channel "${whole.channel}".`);
  const found = checkMessage(whole, policy).filter(({ ruleId, severity }) => severity === severities.get(ruleId));
  return [...new Set(found.map(({ ruleId }) => ruleId))].toSorted();
}
