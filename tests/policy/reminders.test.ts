import { describe, expect, it } from 'vitest';
import { foundRules } from './found-rules.ts';

const tiktok = { channel: 'tiktok', context: 'proactive' } as const;

describe('missing a review', () => {
  it.each([
    ['en', 'Just a reminder that you still haven’t reviewed your phone case, any honest feedback is welcome.'],
    ['de', 'Leider haben wir noch keine Bewertung von Ihnen erhalten. Wir erinnern Sie gern noch einmal daran.'],
    ['fr', 'Nous n’avons toujours pas vu passer votre avis sur la poussette. Il nous serait utile, quel qu’il soit.'],
    ['it', 'Non abbiamo ancora visto la tua recensione dello zainetto. Anche due righe sincere vanno benissimo!'],
    ['zh', '又来打扰啦，上次说的评价你还没写呢，怎么想就怎么写，几个字也行~'],
  ] as const)('is asking for it once more, not a refusal, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, tiktok)).toContain('tiktok-review-repeat');
  });

  it.each([
    ['en', 'We have not heard from you yet: which colour shall we send?'],
    ['de', 'Wir erinnern noch einmal daran: Der Kurier kommt am Freitag.'],
    ['es', 'Ya te hemos mandado otra plancha. No hace falta que toques tu reseña, está bien así.'],
  ] as const)('is not missing something else, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, tiktok)).toEqual([]);
  });
});

describe('a dispatch that hangs on an answer', () => {
  it.each([
    ['en', 'Order 123-1234567-1234567: your street number is missing, we ship as soon as you send it.'],
    ['es', 'Para el pedido 406-7735512-9018246 nos falta el número de portal, respóndanos y lo enviamos hoy.'],
    ['it', 'L’ordine 405-6618203-7745590 è pronto, però nell’indirizzo manca il numero. Può scrivercelo?'],
    ['zh', '您的订单 113-8804521-6637290 已准备发货，但地址没有门牌号，麻烦您回复一下。'],
    ['fr', 'Commande 402-1234567-7654321 : il nous manque le numéro de rue, nous expédions dès votre réponse.'],
  ] as const)('is no mere confirmation, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, { context: 'proactive' })).toEqual([]);
  });
});
