import { describe, expect, it } from 'vitest';
import { foundRules } from './found-rules.ts';

describe('what somebody else says', () => {
  it.each([
    [
      'en',
      'The box of the last owner had a card saying "5 stars = $20 gift card". That is not ours, and we do not offer it.',
    ],
    ['es', 'Nos cuenta que había una tarjeta con «vale por opinar: 10 €». No la pusimos nosotros ni damos nada.'],
    ['it', 'Nella scatola c’era un biglietto con «5 stelle = 10 € in regalo». Non è nostro, e non offriamo nulla.'],
  ] as const)('is not ours however short, once it is introduced and denied, in %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });

  it.each([
    ['en', 'Write "5 stars" in a review and we send you a $20 gift card.'],
    ['es', 'Escriba «cinco estrellas» en su opinión y le regalamos 10 €.'],
  ] as const)('does not hide what we ask for, in %s', (locale, text) => {
    expect(foundRules(locale, text)).toContain('amazon-review-incentive');
  });

  it.each([
    ['en', 'We priced it wrongly and cannot ship. Please cancel the order yourself and choose “no longer wanted”.'],
    ['zh', '由于价格录入错误，这台割草机无法发出。麻烦您在订单里自己申请取消，原因选“不想要了”。'],
  ] as const)('denies nothing of ours where it names a choice, in %s', (locale, text) => {
    expect(foundRules(locale, text)).toContain('amazon-cancel-request');
  });
});
