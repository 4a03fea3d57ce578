import type { LocaleCode } from '../lib/locales.ts';
import type { PolicyRule } from '../model/policy-rule.ts';

type Examples = NonNullable<PolicyRule['examples']['bad'][LocaleCode]>;
type Fields = Exclude<Examples[number], string>;

/** A field of a message that a rule or an example names, with its value where it names one. */
export interface MessageField {
  readonly name: Exclude<keyof Fields, 'text'>;
  readonly value?: string | undefined;
}

export interface RuleExample {
  readonly text: string;
  /** The subject, and what is known of the message beside its text. */
  readonly fields: readonly MessageField[];
}

/** A rule as people read it. */
export interface RuleView {
  readonly id: string;
  /** Id of its channel, `all` for every channel. */
  readonly channel: string;
  readonly severity: PolicyRule['severity'];
  readonly family: NonNullable<PolicyRule['family']> | 'none';
  readonly wrong: string;
  /** What to write instead; empty where the first sentence says it. */
  readonly instead: string;
  readonly scope: PolicyRule['scope'];
  readonly context: PolicyRule['context'];
  /** What it cannot decide without. */
  readonly asks: readonly MessageField['name'][];
  /** What it is narrowed to. */
  readonly only: readonly MessageField[];
  readonly locales: readonly LocaleCode[];
  readonly evidence: PolicyRule['evidence'];
  /** It was read on nobody's own page: check before you rely on it. */
  readonly isWeak: boolean;
  readonly source: PolicyRule['source'];
  readonly isRetired: boolean;
  /** The language of the examples: the one asked for, else the source's. */
  readonly exampleLocale: LocaleCode;
  readonly bad: readonly RuleExample[];
  readonly ok: readonly RuleExample[];
}

interface Reading {
  /** The language that examples are wanted in. */
  readonly locale: LocaleCode;
  readonly sourceLocale: LocaleCode;
}

const severities: readonly PolicyRule['severity'][] = ['error', 'warning', 'suggestion'];

/** The rules of a channel as people read them: what costs most first, retired ones last. */
export function ruleViews(rules: readonly (PolicyRule & { channel: string })[], reading: Reading): RuleView[] {
  return rules
    .map((rule) => viewOf(rule, reading))
    .toSorted(
      (a, b) =>
        Number(a.isRetired) - Number(b.isRetired) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** Everything that a rule says, to be searched. */
export function ruleWords({ id, wrong, instead, bad, ok }: RuleView): string {
  return [id, wrong, instead, ...[...bad, ...ok].map(({ text }) => text)].join('\n');
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

function viewOf(rule: PolicyRule & { channel: string }, { locale, sourceLocale }: Reading): RuleView {
  const { id, channel, severity, scope, context, locales, evidence, source } = rule;
  const { asks = [], if: only = {} } = rule.settings;
  const [first = rule.message] = Array.from(sentences.segment(rule.message), ({ segment }) => segment);
  const { bad, ok } = rule.examples;
  const exampleLocale = (bad[locale] ?? ok[locale]) ? locale : sourceLocale;
  return {
    id,
    channel,
    severity,
    family: rule.family ?? 'none',
    wrong: first.trim(),
    instead: rule.message.slice(first.length),
    scope,
    context,
    asks,
    only: fieldsOf(only),
    locales,
    evidence,
    isWeak: evidence === 'V-secondary' || evidence === 'K',
    source,
    isRetired: rule.retired,
    exampleLocale,
    bad: (bad[exampleLocale] ?? []).map(exampleOf),
    ok: (ok[exampleLocale] ?? []).map(exampleOf),
  };
}

function exampleOf(example: Examples[number]): RuleExample {
  if (typeof example === 'string') return { text: example, fields: [] };
  const { text, ...fields } = example;
  return { text, fields: fieldsOf(fields) };
}

function fieldsOf(fields: Partial<Omit<Fields, 'text'>>): MessageField[] {
  return (Object.keys(fields) as MessageField['name'][]).flatMap((name) =>
    fields[name] === undefined ? [] : [{ name, value: String(fields[name]) }],
  );
}
