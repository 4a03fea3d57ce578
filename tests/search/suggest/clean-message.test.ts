import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMessage } from '../../../src/search/suggest/clean-message.ts';

describe('what a buyer wrote', () => {
  it.each([
    [
      'English',
      'Hi Sarah,\n\nWhere is my kettle?\n\nKind regards,\nMara Keller\n+49 171 1234567',
      'Where is my kettle?',
    ],
    ['German', 'Guten Tag,\nwo bleibt die Lampe?\n\nMit freundlichen Grüßen\nMax Berg', 'wo bleibt die Lampe?'],
    ['French', 'Bonjour,\nma facture manque.\nCordialement,\nJulie', 'ma facture manque.'],
    ['Spanish', 'Hola:\n¿dónde está mi bolso?\nUn saludo,\nAna', '¿dónde está mi bolso?'],
    ['Italian', 'Buongiorno,\nil cavo non funziona. Distinti saluti, E. Visconti', 'il cavo non funziona.'],
    ['Japanese', 'お世話になっております。\n鍋が届きません。\nよろしくお願いいたします。\n田中', '鍋が届きません。'],
    ['Chinese', '您好！杯子碎了，怎么办？\n谢谢\n王芳', '杯子碎了，怎么办？'],
  ])('is kept without greeting, closing and name: %s', (_language, message, own) => {
    expect(cleanMessage(message)).toBe(own);
  });

  it.each([
    ['Gmail', 'Still nothing.\n\nOn Mon, 2 Nov 2026 at 10:14, Nordkiste <care@example.com> wrote:\n> It is on its way'],
    [
      'two lines',
      'Still nothing.\n\nOn Mon, 2 Nov 2026 at 10:14,\nNordkiste <care@example.com> wrote:\nIt is on its way',
    ],
    ['German', 'Still nothing.\n\nAm 02.11.2026 um 10:14 schrieb Nordkiste:\nEs ist unterwegs'],
    ['French', 'Still nothing.\n\nLe 2 nov. 2026 à 10:14, Nordkiste a écrit :\nIl arrive'],
    ['Spanish', 'Still nothing.\n\nEl lun, 2 nov 2026 a las 10:14, Nordkiste escribió:\nEstá en camino'],
    ['Italian', 'Still nothing.\n\nIl giorno lun 2 nov 2026 alle 10:14 Nordkiste ha scritto:\nÈ in viaggio'],
    ['Japanese', 'Still nothing.\n\n2026年11月2日(月) 10:14 Nordkiste <care@example.com>:\n発送しました'],
    ['Chinese', 'Still nothing.\n\n在 2026年11月2日，Nordkiste 写道：\n已发货'],
    ['Outlook', 'Still nothing.\n\nVon: Nordkiste\nGesendet: Montag, 2. November 2026\nAn: Mara\n\nEs ist unterwegs'],
    ['a ruler', 'Still nothing.\n\n-----Original Message-----\nIt is on its way'],
    ['marks', '> It is on its way\n> Yours, Nordkiste\nStill nothing.'],
    ['a telephone', 'Still nothing.\n\nSent from my iPhone'],
    ['a telephone, German', 'Still nothing.\n\nVon meinem iPhone gesendet'],
    ['a signature', 'Still nothing.\n-- \nMara Keller\nKeller GmbH'],
  ])('is kept without what a mail program puts below or around: %s', (_program, message) => {
    expect(cleanMessage(message)).toBe('Still nothing.');
  });

  it.each([
    [
      'Amazon',
      'You have received a message.\n\nOrder ID: 123-1234567-1234567\n\n------------- Begin message -------------\n\nThe vase is broken.\n\n------------- End message -------------\n\nFor Your Information: To help arbitrate disputes, we retain all messages.',
    ],
    ['a contact form', 'Name: Mara\nEmail: mara@example.com\nBody: The vase is broken.'],
    ['eBay', 'New message from: mara_k (23)\nItem: Vase\nThe vase is broken.\nEmail reference id: [#a1b2#]'],
    ['HTML', '<p>The vase&nbsp;is broken.</p><p>Order ID: 12-34567-12345</p>'],
  ])('is kept without what a marketplace or a shop adds: %s', (_place, message) => {
    expect(cleanMessage(message)).toBe('The vase is broken.');
  });

  it('is kept without numbers and links; short numbers stay', () => {
    expect(
      cleanMessage('Order 123-1234567-1234567 has 2 of 3 cups, see https://example.com/x').replace(/\s+/gu, ' '),
    ).toBe('has 2 of 3 cups, see');
  });

  it.each([
    'For your information, the box was open when it came.',
    'I can’t view order details in the app.',
    'DHL sent a new message to me: held by customs.',
  ])('keeps sentences that only look like what others add: %s', (message) => {
    expect(cleanMessage(message)).toBe(message);
  });

  it('stays where nothing else would be left', () => {
    expect(cleanMessage('Thank you!')).toBe('Thank you!');
    expect(cleanMessage('> where is it')).toBe('> where is it');
  });

  it('can be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (message) => {
        expect(cleanMessage(message).length).toBeLessThanOrEqual(message.length * 3 + 10);
      }),
    );
  });

  it('is read in time however long or odd the message is', () => {
    const odd = [
      'On 1/'.repeat(5000),
      '> \n'.repeat(5000),
      '-'.repeat(20_000),
      'regards '.repeat(4000),
      ' \t'.repeat(9000),
    ];
    const start = performance.now();
    for (const message of odd) cleanMessage(message);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
