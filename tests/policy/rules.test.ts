import { describe, expect, it } from 'vitest';
import type { LocaleCode } from '../../src/lib/locales.ts';
import { channelPolicies } from '../../src/policy/channel-policies.ts';
import { checkMessage } from '../../src/policy/check-message.ts';
import { realBook } from './real-book.ts';

const { book } = await realBook();
const policies = channelPolicies(book);

describe.each(book.rules.map((rule) => [rule.slug, rule] as const))('%s', (_slug, { channel, data }) => {
  const policy = policies.get(channel);
  if (!policy) throw new Error(`There is no channel "${channel}".`);

  const findings = (locale: LocaleCode, example: string | { text: string }): string[] => {
    const fields = typeof example === 'string' ? { text: example } : example;
    return checkMessage({ channel, locale, ...fields }, policy)
      .filter(({ ruleId }) => ruleId === data.id)
      .map(({ severity }) => severity);
  };
  /** An example that does not say what the rule hangs on gets a question. */
  const severityFor = (example: string | { text: string }): string => {
    const { asks = [], if: only = {}, told_by: telling } = data.settings;
    const hangsOn = [...asks, ...(telling ? [] : Object.keys(only)), ...(data.context === 'any' ? [] : ['context'])];
    const isClear = hangsOn.every((field) => typeof example !== 'string' && field in example);
    return isClear ? data.severity : 'suggestion';
  };
  const cases = (kind: 'bad' | 'ok') =>
    Object.entries(data.examples[kind]).flatMap(([locale, examples]) =>
      examples.map(
        (example) => [locale as LocaleCode, typeof example === 'string' ? example : example.text, example] as const,
      ),
    );

  it.each(cases('bad'))('reports, in %s: %s', (locale, _text, example) => {
    expect(findings(locale, example)).toContain(severityFor(example));
  });

  it.each(cases('ok'))('lets pass, in %s: %s', (locale, _text, example) => {
    expect(findings(locale, example)).toEqual([]);
  });
});
