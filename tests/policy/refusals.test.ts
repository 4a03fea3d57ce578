import { describe, expect, it } from 'vitest';
import { foundRules } from './found-rules.ts';

describe('a question whose answer is the refusal', () => {
  it.each([
    ['en', 'A gift for a review? Against the rules.'],
    ['en', "Our newsletter? We don't have one."],
    ['de', 'Ein Gutschein für eine Bewertung? Das dürfen wir nicht.'],
    ['fr', "Un bon d'achat contre un avis ? C'est interdit."],
    ['es', '¿Un boletín de ofertas? No tenemos ninguno.'],
    ['it', 'Un buono in cambio di una recensione? È vietato.'],
    ['ja', 'レビューでギフト券ですか？そのようなことは行っておりません。'],
    ['zh', '好评返现？我们从来不做。'],
  ] as const)('says nothing in our name, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });

  it.each([
    ['en', 'Could you update your review? We do not understand why it is so low.', 'amazon-review-change'],
    ['de', 'Könnten Sie Ihre Bewertung ändern? Wir können das nicht nachvollziehen.', 'amazon-review-change'],
    ['fr', 'Pourriez-vous modifier votre avis ? Nous ne comprenons pas cette note.', 'amazon-review-change'],
    ['en', 'Not satisfied? Please don’t rate us, write to us first.', 'amazon-review-gating'],
    ['en', 'Cheaper? We cannot do it here, but our own shop has it for 10% less.', 'amazon-divert-off-platform'],
  ] as const)('excuses no wish and no way around, in %s: %s', (locale, text, ruleId) => {
    expect(foundRules(locale, text)).toContain(ruleId);
  });
});

describe('a wish that is turned down behind a courtesy', () => {
  it.each([
    ['en', 'You offered to pay by PayPal. I’d love that, but it is not possible on Amazon.'],
    ['de', 'Sie wollten per PayPal zahlen. Das wäre schön, aber Amazon lässt das nicht zu.'],
    ['fr', 'Vous me proposez Messenger. C’est très gentil, mais je ne peux répondre que par ici.'],
    ['es', 'Me pidió pagar por Bizum. Ojalá se pudiera, pero no está permitido.'],
    ['it', 'Ha chiesto di pagare con PayPal. Sarebbe comodo, ma non è possibile.'],
    ['ja', 'LINEでのやり取りをご希望とのことですね。ありがたいお話ですが、こちらでのみ承っております。'],
    ['zh', '您提议加微信聊。谢谢您的好意，但我们只能在这里回复。'],
  ] as const)('is clean, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });

  it.each([
    ['en', 'You offered to pay by PayPal. That is fine, here is my address: pay@shop.com.'],
    ['de', 'Sie schlagen Überweisung vor. Gern, überweisen Sie mir den Betrag einfach auf mein Konto.'],
    ['fr', 'Vous proposez WhatsApp. Avec plaisir, écrivez-moi sur WhatsApp.'],
  ] as const)('is none where the wish is met, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).not.toEqual([]);
  });
});

describe('a refusal inside the argument', () => {
  it.each([
    ['en', 'Send me a bank transfer directly, then there is no need to go through eBay.'],
    ['fr', 'Faites-moi un virement direct et pas besoin de passer par eBay.'],
    ['es', 'Hazme la transferencia directamente y no hace falta pasar por aquí.'],
    ['it', 'Mi faccia un bonifico diretto, così non serve passare da eBay.'],
  ] as const)('denies nothing of the offer, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, { channel: 'ebay' })).toContain('ebay-off-platform-sale');
  });
});
