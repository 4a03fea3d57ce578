import { describe, expect, it } from 'vitest';
import { fitsRuleFilter, ruleFilterOf } from '../../src/policy/rule-filter.ts';
import { ruleViews, ruleWords, type RuleView } from '../../src/policy/rule-views.ts';
import { realBook } from './real-book.ts';

const { book } = await realBook();
const rules = book.rules.map(({ channel, data }) => ({ ...data, channel }));
const views = ruleViews(rules, { locale: 'de', sourceLocale: 'en' });

function viewOf(id: string): RuleView {
  const found = views.find((view) => view.id === id);
  if (!found) throw new Error(`There is no rule "${id}".`);
  return found;
}

describe('the rules as people read them', () => {
  it('are all there, those that cost most first', () => {
    expect(views).toHaveLength(book.rules.length);
    const severities = views.map(({ severity }) => severity);
    expect(severities).toEqual(
      severities.toSorted(
        (a, b) => ['error', 'warning', 'suggestion'].indexOf(a) - ['error', 'warning', 'suggestion'].indexOf(b),
      ),
    );
  });

  it('say apart what is wrong and what to write instead', () => {
    const { wrong, instead } = viewOf('amazon-review-gating');
    expect(wrong).toBe('Asks only satisfied buyers for a review, or steers unhappy ones elsewhere.');
    expect(instead).toBe('Ask every buyer alike for an honest one, or leave it out.');
    expect(views.filter((view) => view.instead === '').map(({ id }) => id)).toEqual([]);
  });

  it('show examples in the language that is asked for, else in that of the book', () => {
    expect(viewOf('amazon-review-gating').exampleLocale).toBe('de');
    expect(viewOf('amazon-review-gating').bad[0]?.text).toMatch(/^Wenn Sie mit der Lampe/u);
    const english = ruleViews(rules, { locale: 'en', sourceLocale: 'en' });
    expect(english.every(({ exampleLocale, bad, ok }) => exampleLocale === 'en' && bad.length + ok.length > 0)).toBe(
      true,
    );
  });

  it('name what is known of an example beside its text, and what the rule is narrowed to', () => {
    const { only, bad } = viewOf('email-eu-no-consent');
    expect(only).toEqual([
      { name: 'consent', value: 'false' },
      { name: 'jurisdiction', value: 'EU' },
    ]);
    expect(bad[0]?.fields).toContainEqual({ name: 'context', value: 'transactional' });
  });

  it('say that evidence is weak where nobody read the rule on a page of its own', () => {
    expect(viewOf('amazon-az-claim-pressure').isWeak).toBe(true);
    expect(viewOf('amazon-cancel-request').isWeak).toBe(false);
  });

  it('put retired ones last', () => {
    const [first, ...others] = rules;
    const some = ruleViews([{ ...first!, retired: true }, ...others], { locale: 'en', sourceLocale: 'en' });
    expect(some.at(-1)).toMatchObject({ id: first!.id, isRetired: true });
  });
});

describe('a filter of the rules', () => {
  const idsWith = (query: string): string[] =>
    views
      .filter((view) => fitsRuleFilter({ ...view, words: ruleWords(view) }, ruleFilterOf(new URLSearchParams(query))))
      .map(({ id }) => id);

  it('without a wish shows all', () => {
    expect(idsWith('')).toHaveLength(views.length);
  });

  it('takes channel, severity and what is banned together', () => {
    expect(idsWith('channel=ebay&severity=error')).toEqual(
      views.filter(({ channel, severity }) => channel === 'ebay' && severity === 'error').map(({ id }) => id),
    );
    expect(idsWith('family=off-platform').toSorted()).toEqual([
      'amazon-divert-off-platform',
      'ebay-off-platform-sale',
      'etsy-off-platform',
      'tiktok-redirect',
      'walmart-divert',
    ]);
  });

  it('finds every word, in any order, whatever its case and accents', () => {
    expect(idsWith('text=GATING+amazon')).toEqual(['amazon-review-gating']);
    expect(idsWith('text=satisfied review')).toContain('amazon-review-gating');
    expect(idsWith('text=unzufrieden')).toEqual(idsWith('text=ünzufriédén'));
    expect(idsWith('text=nothingsaysthis')).toEqual([]);
  });

  it('is not led astray by an address that somebody wrote', () => {
    expect(idsWith('channel=toString')).toEqual([]);
    expect(idsWith(`text=${'x'.repeat(10_000)}`)).toEqual([]);
  });
});
