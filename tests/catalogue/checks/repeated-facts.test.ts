import { describe, expect, it } from 'vitest';
import { localeCodes, type LocaleCode } from '../../../src/lib/locales.ts';
import { factUnits } from '../../../src/model/fact.ts';
import { article, base, checkTexts } from '../memory-book.ts';

const facts = `return_window: { type: number, about: A window in days., value: 30, unit: days }
refund_time: { type: number, about: A time in business days., value: 3, unit: business_days }
reply_time: { type: number, about: A time in hours., value: 24, unit: hours }
warranty: { type: number, about: A time in months., value: 24, unit: months }
stock: { type: number, about: Many pieces., value: 1500, unit: pieces }
rate: { type: number, about: A rate., value: 2.5, unit: percent }
free_from: { type: money, about: An amount., value: 49, currency: EUR }
fee: { type: money, about: A broken amount., value: 4.9, currency: EUR }
`;

/** What of a text repeats which fact: `fact: words`. */
async function repeatsIn(locale: LocaleCode, text: string, fields = ''): Promise<string[]> {
  const brand = String(base['brand.yml']).replace('source_locale: en', `source_locale: ${locale}`);
  const { findings } = await checkTexts({
    ...base,
    'brand.yml': brand.replace('locales: [en, de]', `locales: [${locale}]`),
    'facts.yml': facts,
    [`faq/${locale}/returns/a.md`]: article(text, fields),
  });
  return findings
    .filter(({ ruleId }) => ruleId === 'book/repeated-fact')
    .map(({ match, message }) => `${message.replace(/^.* fact /su, '')}: ${match.replace(/\s+/gu, ' ')}`);
}

describe('a number that repeats a fact', () => {
  it.each([
    [
      'en',
      'within 30 days, 30-day label, 30 calendar days',
      ['return_window: 30 days', 'return_window: 30-day', 'return_window: 30 calendar days'],
    ],
    ['en', '3 business days or 3 working days', ['refund_time: 3 business days', 'refund_time: 3 working days']],
    [
      'en',
      '24 hours, 24h, 24 months, 2.5 % and 2.5 percent',
      ['reply_time: 24 hours', 'reply_time: 24h', 'warranty: 24 months', 'rate: 2.5 %', 'rate: 2.5 percent'],
    ],
    ['en', '1500 pieces, 1,500 pieces', ['stock: 1500 pieces', 'stock: 1,500 pieces']],
    [
      'en',
      '€49, 49 €, EUR 49, 49 euro, €4.90 and €4.9',
      ['free_from: €49', 'free_from: 49 €', 'free_from: EUR 49', 'free_from: 49 eur', 'fee: €4.90', 'fee: €4.9'],
    ],
    ['en', '３０ days and **30** days', ['return_window: ３０ days', 'return_window: 30** days']],
    ['en', '30\ndays and 30\u00A0days', ['return_window: 30', 'return_window: 30 days']],
    [
      'de',
      '30 Tage, 30 Tagen, 3 Werktage, 3 Arbeitstagen, 24 Stunden, 24 Monate, 1.500 Stück, 49 €, 4,90 €',
      [
        'return_window: 30 Tage',
        'return_window: 30 Tagen',
        'refund_time: 3 Werktage',
        'refund_time: 3 Arbeitstagen',
        'reply_time: 24 Stunden',
        'warranty: 24 Monate',
        'stock: 1.500 Stück',
        'free_from: 49 €',
        'fee: 4,90 €',
      ],
    ],
    [
      'fr',
      '30 jours, 3 jours ouvrés, 3 jours ouvrables, 24 heures, 24 mois, 1 500 pièces, 49 €, 4,90 €',
      [
        'return_window: 30 jours',
        'refund_time: 3 jours ouvrés',
        'refund_time: 3 jours ouvrables',
        'reply_time: 24 heures',
        'warranty: 24 mois',
        'stock: 1 500 pièces',
        'free_from: 49 €',
        'fee: 4,90 €',
      ],
    ],
    [
      'es',
      '30 días, 3 días hábiles, 3 días laborables, 24 horas, 24 meses, 2,5 %, 49 €',
      [
        'return_window: 30 días',
        'refund_time: 3 días hábiles',
        'refund_time: 3 días laborables',
        'reply_time: 24 horas',
        'warranty: 24 meses',
        'rate: 2,5 %',
        'free_from: 49 €',
      ],
    ],
    [
      'it',
      '30 giorni, 3 giorni lavorativi, 3 giorni feriali, 24 ore, 24 mesi, 2,5%, 49 €',
      [
        'return_window: 30 giorni',
        'refund_time: 3 giorni lavorativi',
        'refund_time: 3 giorni feriali',
        'reply_time: 24 ore',
        'warranty: 24 mesi',
        'rate: 2,5%',
        'free_from: 49 €',
      ],
    ],
    [
      'ja',
      '30日以内、３０日間、3営業日、24時間、24か月、２４ヶ月、€49',
      [
        'return_window: 30日',
        'return_window: ３０日',
        'refund_time: 3営業日',
        'reply_time: 24時間',
        'warranty: 24か月',
        'warranty: ２４ヶ月',
        'free_from: €49',
      ],
    ],
    [
      'zh',
      '30天内、30 日、3个工作日、3 个工作日、24小时、24个小时、24个月、€49',
      [
        'return_window: 30天',
        'return_window: 30 日',
        'refund_time: 3个工作日',
        'refund_time: 3 个工作日',
        'reply_time: 24小时',
        'reply_time: 24个小时',
        'warranty: 24个月',
        'free_from: €49',
      ],
    ],
  ] as const)('is found in %s: %s', async (locale, text, wanted) => {
    expect((await repeatsIn(locale, text)).toSorted()).toEqual([...wanted].toSorted());
  });
});

describe('a number that is another’s', () => {
  it.each([
    [
      'en',
      '130 days, 1,30 days, 0.30 days, 30 business days, 3 days, 30 daylong, 24 pieces, 30, 2.50 hours, €49.90, €490, €149, €4.95, 30 % off, day 30',
    ],
    ['en', 'version 30.3 days-old, 3.24 hours, in 2030 days'],
    ['de', '130 Tage, 30 Werktage, 3 Tage, 30 Tagesfahrten, 24 Monatsraten, 49,90 €, 149 €'],
    ['fr', '130 jours, 30 jours ouvrés, 30\u00A0jours\u00A0ouvrables, 30\njours\nouvrés, 3 jours, 49,90 €'],
    ['es', '130 días, 30 días hábiles, 30 días\nlaborables, 3 días, 49,90 €'],
    ['it', '130 giorni, 30 giorni lavorativi, 30\u00A0giorni\u00A0feriali, 3 giorni, 49,90 €'],
    ['ja', '130日、30営業日、3日、11月30日、１１月３０日、30日本語'],
    ['zh', '130天、30个工作日、3天、11月30日、24个工作日'],
  ] as const)('is left alone in %s: %s', async (locale, text) => {
    expect(await repeatsIn(locale, text)).toEqual([]);
  });

  it('is left alone inside of Liquid', async () => {
    expect(await repeatsIn('en', "{% if facts.fee == '30 days' %}{{ facts.return_window }} days{% endif %}")).toEqual(
      [],
    );
  });
});

describe('the literals of an article', () => {
  const literal = (text: string): string => `literals: [{ text: "${text}", reason: The maker counts them. }]\n`;

  it('excuse the words that they quote, and no others', async () => {
    const text = 'The maker gives 30 days. We do too: 30 days.';
    expect(await repeatsIn('en', text, literal('gives 30 days'))).toEqual(['return_window: 30 days']);
    expect(await repeatsIn('en', text, literal('30 days'))).toEqual([]);
    expect(await repeatsIn('en', text, literal('GIVES 30 DAYS'))).toEqual(['return_window: 30 days']);
  });
});

it('Every language has a word for every unit', async () => {
  for (const locale of localeCodes) {
    const { unitWords } = await import('../../../src/catalogue/checks/unit-words.ts');
    for (const unit of factUnits) expect(() => new RegExp(unitWords[locale][unit], 'iu')).not.toThrow();
  }
});
