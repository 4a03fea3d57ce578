/** What a reader of the rules wants to see; an empty text is no wish. */
export interface RuleFilter {
  readonly channel: string;
  readonly severity: string;
  readonly family: string;
  readonly text: string;
}

/** A rule as far as a filter looks at it. */
export interface FilteredRule {
  readonly channel: string;
  readonly severity: string;
  readonly family: string;
  /** Everything that it says. */
  readonly words: string;
}

export function ruleFilterOf(params: URLSearchParams): RuleFilter {
  const value = (name: string): string => (params.get(name) ?? '').trim().slice(0, 100);
  return { channel: value('channel'), severity: value('severity'), family: value('family'), text: value('text') };
}

/** Whether a rule has what a filter asks for: of the text every word, in any order, whatever its case and accents. */
export function fitsRuleFilter(rule: FilteredRule, filter: RuleFilter): boolean {
  const isWanted = (name: 'channel' | 'severity' | 'family'): boolean =>
    filter[name] === '' || filter[name] === rule[name];
  if (!isWanted('channel') || !isWanted('severity') || !isWanted('family')) return false;
  const wanted = folded(filter.text).split(/\s+/u);
  const words = folded(rule.words);
  return wanted.every((word) => words.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().normalize('NFKC');
}
