import { describe, expect, it } from 'vitest';
import { foundRules } from './found-rules.ts';

const ebay = { channel: 'ebay' } as const;

describe('the bank details of a buyer', () => {
  it.each([
    ['en', 'To send back the £12 difference I need your sort code and account number, pop them in here.'],
    ['de', 'Für die Erstattung brauche ich bitte Ihre IBAN, schreiben Sie sie einfach hier hinein.'],
    ['fr', 'Pour le remboursement, envoyez-moi votre RIB dans votre prochain message.'],
    ['es', 'Para devolverle los 12 euros necesito su IBAN, póngalo en su próximo mensaje.'],
    ['it', 'Per rimborsarle la differenza mi serve il suo IBAN, me lo scriva qui.'],
    ['ja', '差額を返金しますので、口座番号をこちらのメッセージでお知らせください。'],
    ['zh', '退差价需要您的银行卡号，请直接发在这里。'],
  ] as const)('are asked for in a message, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, ebay)).toContain('ebay-contact-info');
  });

  it.each([
    ['en', 'I do not need your sort code, please don’t post it here. eBay refunds your card.'],
    ['de', 'Ihre IBAN brauchen wir nicht, eBay erstattet auf Ihre Karte.'],
    ['fr', 'Inutile de m’envoyer votre RIB, eBay rembourse sur votre carte.'],
    ['es', 'No me mande su IBAN, por favor: eBay le devuelve el dinero a su tarjeta.'],
    ['it', 'Non serve il suo IBAN, eBay rimborsa sulla carta usata.'],
  ] as const)('are not wanted, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, ebay)).toEqual([]);
  });
});

describe('a call by the seller', () => {
  it('is a contact outside Walmart, also without a number', () => {
    const walmart = { channel: 'walmart', context: 'proactive' } as const;
    const call = 'My sales guy Brent is going to ring your house line tonight around seven.';
    expect(foundRules('en', call, walmart)).toEqual(['walmart-contact-outside']);
    expect(foundRules('en', 'Our sales team is closed on Sunday, the hook leaves on Monday.', walmart)).toEqual([]);
  });
});

describe('a postal address in the United States', () => {
  const mail = { channel: 'email', context: 'marketing', consent: true, jurisdiction: 'US' } as const;

  it.each([
    ['en', 'Lamps are 20% off this week. Unsubscribe below. Lumen, 1401 S 9th St, Philadelphia, PA 19147'],
    ['en', 'Lamps are 20% off this week. Unsubscribe below. Lumen, 500 5th Ave, New York, NY 10110'],
    ['es', 'Un 20 % de descuento. Darse de baja: https://l.com/baja. Lumen, 805 NW 21st Ave, Miami, FL 33127'],
    ['it', 'Sconto del 20 %. Annulla l’iscrizione: https://l.com/unsubscribe. Lumen, 1401 S 9th St, Philadelphia'],
  ] as const)('may have a numbered street, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text, mail)).toEqual([]);
  });

  it('is no day of the month', () => {
    const text = 'Lamps are 20% off until the 21st, the 2nd shade is half price. Unsubscribe below.';
    expect(foundRules('en', text, mail)).toEqual(['email-marketing-no-address']);
  });
});

describe('a word for the dot', () => {
  it.each([
    ['en', 'No point giving up yet, the new lamp is on its way.'],
    ['de', 'Am Punkt zwei der Anleitung steht, wie der Schirm sitzt.'],
    ['fr', 'Ce point contact est sous le capot de la lampe.'],
  ] as const)('makes no address of ordinary words, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });

  it.each([
    ['en', 'Our sizing page is shadeworks (dot) example (slash) measure.'],
    ['de', 'Sie finden uns unter lampenhaus punkt shop.'],
    ['fr', 'Tout est sur lampes-lafont point com.'],
  ] as const)('makes one of a name, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toContain('amazon-external-link');
  });
});

describe('a messenger that a product works with', () => {
  it.each([
    ['en', 'The watch shows WhatsApp messages, but you cannot answer them on it.'],
    ['de', 'Die Uhr zeigt WhatsApp-Nachrichten an, rufen Sie die Anleitung im Menü auf.'],
    ['fr', 'La montre affiche WhatsApp, mais on n’y répond pas.'],
    ['zh', '这个手表能显示微信和WhatsApp的消息,但是不能在表上回复。'],
  ] as const)('is no way on, in %s: %s', (locale, text) => {
    expect(foundRules(locale, text)).toEqual([]);
  });
});

describe('the subject of an advert', () => {
  const mail = { channel: 'email', context: 'marketing', consent: true, jurisdiction: 'US' } as const;
  const text = {
    en: 'Rugs are 20% off. Unsubscribe: https://x.com/unsubscribe. 22 West 34th Street, New York, NY 10001',
    fr: 'Nos tapis sont à -20 %. Se désinscrire : https://x.fr/desinscription. 12 rue des Lilas, 75011 Paris',
    de: 'Teppiche sind 20 % günstiger. Abmelden: https://x.de/abmelden. Lampenweg 12, 10115 Berlin',
  } as const;

  it.each([
    ['fr', 'Re: problème avec votre paiement'],
    ['fr', 'Votre colis est bloqué en douane'],
    ['de', 'Ihr Paket hängt beim Zoll'],
    ['en', 'Your parcel is held at customs'],
  ] as const)('may not sound like trouble with an order, in %s: %s', (locale, subject) => {
    expect(foundRules(locale, text[locale], { ...mail, subject })).toEqual(['email-deceptive-subject']);
  });

  it.each([
    ['fr', 'Les tapis de printemps sont là'],
    ['de', 'Neue Teppiche für den Frühling'],
    ['en', 'Rugs for a warm spring'],
  ] as const)('may say what it is about, in %s: %s', (locale, subject) => {
    expect(foundRules(locale, text[locale], { ...mail, subject })).toEqual([]);
  });
});
