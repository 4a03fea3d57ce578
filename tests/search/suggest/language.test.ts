import { describe, expect, it } from 'vitest';
import type { LocaleCode } from '../../../src/lib/locales.ts';
import { createLanguageDetector, learnLanguages } from '../../../src/search/suggest/language.ts';

const texts: Readonly<Record<'en' | 'de' | 'fr' | 'ja' | 'zh', readonly string[]>> = {
  en: ['where is my order', 'is it shipped', 'my refund please', 'where is it'],
  de: ['wo ist meine bestellung', 'ist es schon da', 'meine erstattung bitte', 'wo bleibt es'],
  fr: ['où est ma commande', 'est-ce expédié', 'mon remboursement', 'où est il'],
  ja: ['注文はどこですか', '返金', '領収書を発行', '返金希望'],
  zh: ['我的订单在哪里', '退款', '发票怎么开', '申请退款'],
};
const file = learnLanguages(
  Object.entries(texts).flatMap(([locale, some]) =>
    // Each is said by two buyers: what one alone says may be a name.
    [...some, ...some].map((text) => ({ locale: locale as LocaleCode, text })),
  ),
);
const detect = createLanguageDetector(file, 'en');

describe('the language of a message', () => {
  it.each([
    ['en', 'I have been waiting for three weeks now and nobody answers my messages.'],
    ['de', 'Ich warte jetzt seit drei Wochen und niemand antwortet auf meine Nachrichten.'],
    ['fr', 'J’attends depuis trois semaines et personne ne répond à mes messages.'],
    ['ja', 'まだ届いていないのですが、いつ届きますか。'],
    ['zh', '已经等了三个星期了，没有人回复我。'],
  ])('is seen in a sentence: %s', (locale, text) => {
    expect(detect(text)).toBe(locale);
  });

  it.each([
    ['en', 'refund?'],
    ['en', 'is it there'],
    ['de', 'wo bestellung'],
    ['de', 'Erstattung bitte'],
    ['fr', 'ma commande ?'],
    ['ja', '返金希望'],
    ['zh', '申请退款'],
  ])('is that of the words, where there are few: %s %s', (locale, text) => {
    expect(detect(text)).toBe(locale);
  });

  it.each(['', '???', 'xyzzy', '42'])('is the source language where nothing tells it: %j', (text) => {
    expect(createLanguageDetector(file, 'de')(text)).toBe('de');
  });

  it('is one that the book knows', () => {
    const english = createLanguageDetector(learnLanguages([{ locale: 'en', text: 'where is it' }]), 'en');
    expect(['Wo ist mein Paket denn nun schon wieder geblieben?', 'どこですか', '在哪里'].map(english)).toEqual([
      'en',
      'en',
      'en',
    ]);
  });
});
