import type { MacroEntry } from '../catalogue/book.ts';
import type { Check } from '../catalogue/checks/check.ts';
import { positionAt } from '../catalogue/parse/source-text.ts';
import { createMacroRenderer, exampleValues } from '../catalogue/render/macro.ts';
import type { LocaleCode } from '../lib/locales.ts';
import type { Finding } from '../model/finding.ts';
import { channelPolicies } from './channel-policies.ts';
import { judge, type ChannelPolicy } from './check-message.ts';
import type { PolicyFinding } from './message.ts';
import { readText, type TextReading } from './reading.ts';

/**
 * Every macro on each of its channels, filled with its examples and with the fallback wording of its optional
 * placeholders, keeps the rules of the channel. A draft's errors are warnings: only what agents can send stops a build.
 */
export const checkMacroPolicies: Check = (index, today) => {
  const policies = channelPolicies(index.book);
  const render = createMacroRenderer(index, new Date(`${today}T12:00:00Z`));
  return index.book.macros
    .filter(({ data }) => data.status !== 'retired')
    .flatMap((macro) => {
      const readings = new Map<string, TextReading>();
      let language: TextReading['language'] | undefined;
      const findings = new Map<string, Finding>();
      const fillings = [false, true].map((sparse) => exampleValues(macro, { sparse }));
      for (const channel of macro.data.channels) {
        const policy = policies.get(channel);
        if (!policy || !speaks(policy, macro.locale)) continue;
        for (const text of textsOf(macro, { channel, fillings, render })) {
          const known = readings.get(text) ?? readText(text, macro.locale, policy.lexicons);
          // Neither a channel nor a value changes the language of a macro.
          language ??= known.language;
          const reading = { ...known, language };
          readings.set(text, reading);
          const message = { text, channel, locale: macro.locale, buyerLocale: macro.locale, context: 'reply' as const };
          for (const found of judge(message, reading, policy)) {
            if (isWaived(macro, found.ruleId, today)) continue;
            const finding = placed(found, macro, channel);
            findings.set(`${finding.ruleId} ${finding.line} ${finding.column}`, finding);
          }
        }
      }
      return [...findings.values()];
    });
};

/** Whether a channel takes messages in a language; a translation of a macro is never sent where it does not. */
function speaks({ rules }: ChannelPolicy, locale: LocaleCode): boolean {
  return rules.every((rule) => {
    if (rule.retired || rule.kind !== 'language') return true;
    const { must_be: allowed } = rule.settings;
    return allowed === 'buyer' || allowed.includes(locale);
  });
}

interface Filling {
  readonly channel: string;
  readonly fillings: readonly Readonly<Record<string, string>>[];
  readonly render: ReturnType<typeof createMacroRenderer>;
}

function textsOf(macro: MacroEntry, { channel, fillings, render }: Filling): Set<string> {
  try {
    return new Set(fillings.map((values) => render(macro, { channel, values })));
  } catch {
    // A template that cannot be filled is a fault of its own, told by the catalogue's check of templates.
    return new Set();
  }
}

function isWaived({ data }: MacroEntry, ruleId: string, today: string): boolean {
  return data.waivers.some(({ rule, until }) => rule === ruleId && until >= today);
}

/** The finding at the words of the template that it comes from, or at the template's start where a value brings them. */
function placed(found: PolicyFinding, { source, body, bodyStart, data }: MacroEntry, channel: string): Finding {
  const [firstLine = ''] = found.match.split('\n');
  const at = firstLine === '' ? -1 : body.indexOf(firstLine);
  const start = bodyStart + Math.max(0, at);
  const { line, column } = positionAt(source.text, start);
  return {
    ruleId: found.ruleId,
    severity: found.severity === 'error' && data.status === 'draft' ? 'warning' : found.severity,
    file: source.file,
    line,
    column,
    endColumn: column + (at === -1 ? 0 : firstLine.length),
    match: found.match,
    message: `on ${channel}: ${found.message}`,
    hint: at === -1 ? `in the filled text: "${found.match.slice(0, 80)}"` : '',
  };
}
