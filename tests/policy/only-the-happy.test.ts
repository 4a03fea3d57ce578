import { describe, expect, it } from 'vitest';
import { foundRules } from './found-rules.ts';

const tiktok = { channel: 'tiktok' } as const;

describe('a good end of the question for one, another for the other', () => {
  it.each([
    ['en', 'Chuffed with the rug? Shout about it in a review. Less than chuffed? Give us the chance to fix it first.'],
    ['de', 'Daumen hoch? Dann ab damit in die Bewertungen. Daumen runter? Erst mal uns schreiben.'],
    ['fr', 'Conquis ? Dites-le dans un avis. Déçu ? Dites-le-nous d’abord.'],
    ['es', '¿Encantado? Cuéntelo en una reseña. ¿Decepcionado? Cuéntenoslo primero a nosotros.'],
    ['it', 'Entusiasta? Lo scriva in una recensione. Deluso? Lo dica prima a noi.'],
    ['ja', '気に入ったらレビューお願い！いまいちだったら投稿する前にDMしてね'],
    ['zh', '喜欢的话就去写评价，不喜欢先私信我们别急着评'],
  ] as const)('asks only the content, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, tiktok)).toContain('tiktok-review-gating');
  });

  it.each([
    ['en', 'If the jumper’s a good fit, a review would be class.', 'amazon-review-gating'],
    ['en', 'Four stars count as bad here, please think of that when you rate.', 'amazon-review-positive'],
    ['de', 'Vier Sterne gelten schon als schlecht, bitte denken Sie beim Bewerten daran.', 'amazon-review-positive'],
    ['fr', 'Quatre étoiles comptent comme une mauvaise note, pensez-y en nous notant.', 'amazon-review-positive'],
    ['it', 'Meno di cinque stelle ci danneggia, ne tenga conto quando ci valuta.', 'amazon-review-positive'],
  ] as const)('is another thing than asking for stars, in %s: %s', (locale, text, ruleId) => {
    expect(foundRules(locale, text)).toEqual([ruleId]);
  });

  it.each([
    ['en', 'Tell us what you think of the rug, good or bad, on its page.'],
    ['de', 'Ob gut oder schlecht: Eine ehrliche Bewertung hilft anderen.'],
    ['fr', 'Bon ou mauvais, un avis sincère aide les autres acheteurs.'],
    ['zh', '无论满意与否，欢迎留下真实的评价。'],
  ] as const)('is left open, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });
});
