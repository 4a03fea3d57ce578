import { describe, expect, it } from 'vitest';
import { foundRules } from './found-rules.ts';

const etsy = { channel: 'etsy' } as const;

describe('the review that a buyer wrote', () => {
  it.each([
    ['en', 'Could you please change the review you wrote last week?'],
    ['en', 'I saw your review. I’ll send you $20 if you take it down.'],
    ['de', 'Könnten Sie die Bewertung, die Sie geschrieben haben, bitte ändern?'],
    ['fr', 'Pourriez-vous modifier l’avis que vous avez écrit ?'],
    ['es', '¿Podría cambiar la reseña que escribió?'],
    ['it', 'Potrebbe modificare la recensione che ha scritto?'],
  ] as const)('is no wish of the buyer, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toContain('amazon-review-change');
  });

  it.each([
    ['en', 'You asked whether you can edit your review. Yes, any time, in your profile.'],
    ['de', 'Sie fragten, ob Sie Ihre Bewertung ändern können. Ja, das geht jederzeit in Ihrem Profil.'],
    ['fr', 'Vous demandiez si vous pouvez modifier votre avis. Oui, c’est libre, dans votre profil.'],
    ['es', 'Preguntaba si puede cambiar su reseña. Sí, cuando quiera, desde su perfil.'],
    ['zh', '您问能不能修改评价，可以的，在个人主页里就能改。'],
  ] as const)('may be spoken of where the buyer asked, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });
});

describe('having read a review', () => {
  it.each([
    ['en', 'I read your review and I am sending you a new lid free of charge.'],
    ['de', 'Ich habe Ihre Bewertung gelesen und schicke Ihnen einen neuen Deckel gratis.'],
    ['fr', 'J’ai lu votre commentaire et je vous envoie un couvercle neuf sans frais.'],
    ['es', 'He leído su reseña y le envío una tapa nueva sin coste.'],
    ['it', 'Ho letto la sua recensione e le mando un coperchio nuovo gratis.'],
    ['ja', 'レビューを拝見しました。新しい蓋を無料でお送りいたします。'],
    ['zh', '看到您的评价了，我们免费给您寄一个新盖子。'],
  ] as const)('makes no reward of what makes good, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });

  it.each([
    ['en', 'As thanks for your review we are sending you a free cable.'],
    ['de', 'Als Dank für Ihre Bewertung schicken wir Ihnen einen Gutschein.'],
    ['fr', 'En échange de votre avis, je vous envoie un bon de 10 €.'],
    ['es', 'A cambio de su reseña le mandamos un vale de 10 euros.'],
    ['it', 'In cambio della sua recensione le mandiamo un buono da 10 euro.'],
  ] as const)('is no excuse for a reward, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toContain('amazon-review-incentive');
  });
});

describe('a review that is spoken of again', () => {
  it.each([
    ['en', 'Your review says the bag ripped. You got a new bag. Time to update it, please.'],
    ['de', 'In Ihrer Rezension steht, dass die Tasche riss. Sie haben eine neue. Passen Sie sie bitte an.'],
    ['fr', 'Votre avis parle d’un sac déchiré. Vous en avez reçu un neuf. Merci de le mettre à jour.'],
    ['es', 'Su reseña dice que el bolso se rompió. Ya tiene uno nuevo. Actualícela, por favor.'],
    ['zh', '您的评价说包破了。新包已经给您寄到了。麻烦改一下吧。'],
  ] as const)('is asked to be changed two sentences on, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toContain('amazon-review-change');
  });

  it.each([
    ['en', 'Your review says the bag ripped. You got a new bag. The strap is longer now.'],
    ['de', 'In Ihrer Rezension steht, dass die Tasche riss. Sie haben eine neue. Der Riemen ist länger.'],
    ['fr', 'Votre avis parle d’un sac déchiré. Vous en avez reçu un neuf. La sangle est plus longue.'],
  ] as const)('is left alone, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });
});

describe('going on after a buyer wanted no more messages', () => {
  it.each([
    ['en', 'You said no more messages. Tough, because I’m writing until you answer.'],
    ['de', 'Du willst keine Nachrichten mehr. Pech, ich schreibe, bis du antwortest.'],
    ['fr', 'Vous ne voulez plus de messages. Tant pis, j’écrirai jusqu’à ce que vous répondiez.'],
    ['it', 'Mi ha chiesto di non scriverle più. Peggio per lei, scriverò finché non risponde.'],
  ] as const)('is harassment, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, etsy)).toContain('etsy-harassment');
  });

  it.each([
    ['en', 'You asked for no more messages. Understood, this is my last one.'],
    ['de', 'Du möchtest keine Nachrichten mehr. In Ordnung, ich schreibe dir nicht mehr.'],
    ['fr', 'Vous ne voulez plus de messages. C’est compris, je ne vous écrirai plus.'],
    ['es', 'Me pidió que no le escribiera más. Lo respeto, no volveré a escribirle.'],
    ['it', 'Mi ha chiesto di non scriverle più. Va bene, non le scriverò più.'],
  ] as const)('is none where it says that this is the end, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, etsy)).toEqual([]);
  });
});

describe('a mailing list', () => {
  it.each([
    ['en', 'Your email is now on my newsletter, unsubscribe any time.'],
    ['es', 'He apuntado tu correo a nuestra lista de novedades, el primer envío llega el viernes.'],
    ['it', 'Ho aggiunto la tua mail alla nostra lista, riceverai novità e anteprime ogni mese.'],
  ] as const)('that nobody asked for is told once, with or without a way out, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, etsy)).toEqual(['etsy-mailing-list']);
  });
});

describe('a message with a use of its own', () => {
  it('says more than thanks where it confirms an order', () => {
    const text = 'Order 123-1234567-1234567 is out the door, thanks for your custom!';
    expect(foundRules('en', text, { context: 'proactive' })).toEqual(['amazon-order-confirmation']);
  });

  it('is no reason for the tag in the subject where it only brings a file', () => {
    const subject = '[重要] 订单 250-1234567-7654321';
    const text = '订单 250-1234567-7654321。附上产品使用技巧手册一份，供您参考。';
    expect(foundRules('zh', text, { context: 'proactive', subject })).toEqual(['amazon-important-misuse']);
  });
});
