import type { Book } from '../../src/catalogue/book.ts';
import type { PolicyRule } from '../../src/model/policy-rule.ts';
import { code, markdownPage, type Page } from './page.ts';

const intro = `What marketplaces and laws forbid in a message to a buyer, channel by channel, as \`replybook check\` holds it.
An error may cost the account, a warning breaks a rule, a suggestion is style. This is no legal advice, and policies
change: the day is the one on which somebody last read the source.

Source: \`content/policies/\`.`;

/** How sure a rule is, in words; weak evidence is said wherever the rule is shown. */
const evidence: Readonly<Record<PolicyRule['evidence'], string>> = {
  'V-official': 'read on a page of the marketplace or authority',
  'V-code': 'read in the marketplace’s own API model or developer documentation',
  'V-secondary': '**weak evidence**: read on a third party’s page that restates the rule',
  K: '**weak evidence**: own knowledge only, found on no page',
};

/** `policies.md`: every rule of the book in plain words. */
export function policiesPage({ rules, channels }: Book): Page {
  const blocks = channels.flatMap(({ slug, data }) => {
    const own = rules.filter(({ channel }) => channel === slug);
    return own.length === 0 ? [] : [`## ${data.name}`, ...own.map((rule) => ruleText(rule.data))];
  });
  return markdownPage('policies.md', 'Policy rules', [intro, ...blocks]);
}

function ruleText({ id, severity, context, message, evidence: grade, source, retired, examples }: PolicyRule): string {
  const where = context === 'any' ? 'any message' : `${context} messages`;
  return [
    `### ${code(id)}${retired ? ' (retired)' : ''}`,
    message,
    [
      `- ${severity}, in ${where}`,
      `- ${evidence[grade]}: [${source.title}](<${source.url}>), ${source.checked_on}`,
      ...exampleLines('not', examples.bad.en),
      ...exampleLines('but', examples.ok.en),
    ].join('\n'),
  ].join('\n\n');
}

function exampleLines(word: string, examples: PolicyRule['examples']['bad']['en']): string[] {
  return (examples ?? []).slice(0, 2).map((example) => {
    const text = typeof example === 'string' ? example : example.text;
    return `- ${word}: ${code(text.replace(/\s+/gu, ' ').replaceAll('`', '’'))}`;
  });
}
