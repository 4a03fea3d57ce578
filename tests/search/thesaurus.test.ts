import { describe, expect, test } from 'vitest';
import type { LocaleCode } from '../../src/lib/locales.ts';
import { analyse, createAnalyzer } from '../../src/search/analyse.ts';
import { createThesaurus } from '../../src/search/thesaurus.ts';

type Groups = readonly (readonly string[])[];

async function othersOf(locale: LocaleCode, groups: Groups, text: string): Promise<string[]> {
  const analyzer = await createAnalyzer(locale);
  const { others } = createThesaurus(groups, analyzer)(analyse(text, analyzer));
  return others.map((wording) => wording.map(({ raw }) => raw).join(' '));
}

const groups = [
  ['refund', 'money back', 'reimbursement'],
  ['sign in', 'login'],
  ['broken', 'cracked'],
];

describe('the thesaurus', () => {
  test.each([
    ['where is my refund', ['money back', 'reimbursement']],
    ['give me my money back now', ['refund', 'reimbursement']],
    ['REFUNDS for cracked screens', ['money back', 'reimbursement', 'broken']],
    ['I cannot sign in', ['login']],
    ['refund or money back', ['reimbursement']],
  ])('gives of "%s" the other words of its groups', async (text, expected) => {
    expect(await othersOf('en', groups, text)).toEqual(expected);
  });

  test.each(['', 'money', 'back money', 'money is back', 'sign', '?!'])('gives nothing of "%s"', async (text) => {
    expect(await othersOf('en', groups, text)).toEqual([]);
  });

  test.each<[LocaleCode, Groups, string, string[]]>([
    ['en', [['e-mail', 'letter']], 'my email', ['e mail', 'letter']],
    ['en', [['email', 'letter']], 'my e-mail', ['letter']],
    ['es', [['devolución', 'retorno']], 'devolucion', ['retorno']],
    ['de', [['Rückgabe', 'Retoure']], 'meine Rueckgaben', ['retoure']],
    ['fr', [['frais d’envoi', 'port']], "les frais d'envoi", ['port']],
    ['ja', [['返金', '払い戻し']], '返金はいつですか', ['払い戻し']],
    ['zh', [['退货', '寄回']], '怎么退货', ['寄回']],
  ])('%s: knows %j in "%s"', async (locale, some, text, expected) => {
    expect(await othersOf(locale, some, text)).toEqual(expected);
  });

  test('knows how the words of its groups are spelled, those of a phrase only together', async () => {
    const analyzer = await createAnalyzer('en');
    const known = (text: string): string[] => {
      const tokens = analyse(text, analyzer);
      const { knows } = createThesaurus(groups, analyzer)(tokens);
      return tokens.filter(knows).map(({ raw }) => raw);
    };
    expect(known('cracked money')).toEqual(['cracked']);
    expect(known('money back')).toEqual(['money', 'back']);
  });

  test('leaves out what has no word to read', async () => {
    expect(await othersOf('ja', [['いくら', '価格', '…']], '価格 いくら')).toEqual([]);
  });
});
