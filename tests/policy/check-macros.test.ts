import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkBook } from '../../src/catalogue/check-book.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { checkMacroPolicies } from '../../src/policy/check-macros.ts';
import { base, briefly, macro, memoryFiles, type Texts, today } from '../catalogue/memory-book.ts';

const real = async (path: string): Promise<string> => readFile(`content/${path}`, 'utf8');

/** The base book with the real English lexicon and two real rules, and these macros. */
async function findings(texts: Texts): Promise<string[]> {
  const book = {
    ...base,
    'acts.yml': await real('acts.yml'),
    'lexicon/en.yml': await real('lexicon/en.yml'),
    'policies/amazon/amazon-email-address.yml': await real('policies/amazon/amazon-email-address.yml'),
    'policies/amazon/amazon-review-positive.yml': await real('policies/amazon/amazon-review-positive.yml'),
    ...texts,
  };
  const reading = await readBook(memoryFiles(book));
  return checkBook(reading, [checkMacroPolicies], today).map((finding) => `${finding.severity} ${briefly(finding)}`);
}

const path = 'macros/en/returns/answer.md';

describe('the policy check of macros', () => {
  it('finds nothing in a reply that keeps the rules', async () => {
    expect(await findings({ [path]: macro('Hello, your label is in the order messages.') })).toEqual([]);
  });

  it('points at the words of the template that break a rule', async () => {
    const text = macro('Hello,\nplease leave us a five star review.');
    const line = text.split('\n').findIndex((each) => each.startsWith('please')) + 1;
    const [finding, ...others] = await findings({ [path]: text });
    expect(finding).toMatch(new RegExp(`^error ${path}:${line}:\\d+ amazon-review-positive`, 'u'));
    expect(others).toEqual([]);
  });

  it('finds what only a value brings', async () => {
    const placeholders =
      'placeholders:\n  - { name: where, label: Where, example: care@shop.com, required: true, type: text }\n';
    const [finding] = await findings({ [path]: macro('Write to {{ where }}, please.', placeholders) });
    expect(finding).toMatch(/amazon-email-address care@shop\.com$/u);
  });

  it('fills optional placeholders with their fallback wording too', async () => {
    const placeholders =
      'placeholders:\n  - { name: where, label: Where, example: our messages, default: care@shop.com, type: text }\n';
    const [finding] = await findings({ [path]: macro('Write to {{ where }}, please.', placeholders) });
    expect(finding).toMatch(/amazon-email-address care@shop\.com$/u);
  });

  it('lets a waiver pass until its day, for its own rule', async () => {
    const waiver = (rule: string, until: string): string =>
      `waivers: [{ rule: ${rule}, reason: The address is the manufacturer’s., until: ${until} }]\n`;
    const body = 'Write to care@shop.com, please.';
    expect(await findings({ [path]: macro(body, waiver('amazon-email-address', '2027-01-01')) })).toEqual([]);
    expect(await findings({ [path]: macro(body, waiver('amazon-email-address', '2026-11-01')) })).toHaveLength(1);
    expect(await findings({ [path]: macro(body, waiver('amazon-review-positive', '2027-01-01')) })).toHaveLength(1);
  });

  it('warns of a draft, and passes over what is retired', async () => {
    const status = (name: string): string =>
      macro('Write to care@shop.com, please.').replace('status: approved', `status: ${name}`);
    expect((await findings({ [path]: status('draft') }))[0]).toMatch(/^warning /u);
    expect(await findings({ [path]: status('retired') })).toEqual([]);
  });
});
