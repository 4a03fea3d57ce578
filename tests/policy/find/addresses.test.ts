import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../../src/policy/find/addresses.ts';
import { normalise } from '../../../src/policy/text/normalise.ts';

const hosts = (text: string): string[] => addressesOf(normalise(text)).map(({ kind, host }) => `${kind} ${host}`);

describe('addresses', () => {
  it.each([
    ['a link', 'See https://shop.example.com/a?b=1 today', ['link shop.example.com']],
    ['a bare domain', 'Look at brandname.co for the clip', ['link brandname.co']],
    ['a host behind user-info', 'https://amazon.com@evil.com/a', ['link evil.com']],
    ['a look-alike host', 'https://amazon.com-help.shop/x', ['link amazon.com-help.shop']],
    ['an address', 'Write to care@brand-shop.net', ['email brand-shop.net']],
    ['an address in brackets and words', 'sales[at]brandname[dot]net', ['email brandname.net']],
    ['a spelled-out address', 'Write to sales at brandname dot com', ['email brandname.com']],
    ['a German one', 'Mail an info ät meinladen punkt de', ['email meinladen.de']],
    ['a French one', 'écrivez à service arobase boutique point fr, par mail', ['email boutique.fr']],
    ['a Spanish one', 'ventas arroba tienda punto com', ['email tienda.com']],
    ['an Italian one', 'info chiocciola negozio punto com', ['email negozio.com']],
    ['a Japanese one', 'info アット brandshop ドット jp', ['email brandshop.jp']],
    ['a Chinese one', 'sales艾特brandshop点com', ['email brandshop.com']],
    ['a spelled-out domain', 'Watch it at brandname dot co', ['link brandname.co']],
    ['a German one at a plain ending', 'Unser Postfach: kontor ät leuchtturm punkt de', ['email leuchtturm.de']],
    [
      'a preposition in brackets',
      'luz (en) lamparas (punto) es, moulin(chez)lampes(pt)fr',
      ['email lamparas.es', 'email lampes.fr'],
    ],
    ['hiragana', 'keiri あっとまーく lampya どっと jp', ['email lampya.jp']],
    ['a host of digits', '邮箱：deng.lamp 艾特 163 点 com，谢谢', ['email 163.com']],
    ['an at of two letters', '写信到 deng圈a126点com', ['email 126.com']],
    ['another sign for @', 'Write to sales#brand.com (put @ for #)', ['email brand.com']],
    ['another sign for @, by its name', 'post*brand.de (Stern durch @ ersetzen)', ['email brand.de']],
    ['another sign for @ in Japanese', 'lamp☆brand.co.jp （☆は＠に替えて）', ['email brand.co.jp']],
    ['another sign for @ in Chinese', 'fapiao#brand.com（把#换成@）', ['email brand.com']],
    ['a place of a form', 'Send us the form at warranty-harbor.net, please', ['link warranty-harbor.net']],
    ['a spaced one', 'Siehe w w w . sprungfreude . de / anleitungen', ['link www.sprungfreude.de']],
    ['one right behind a full stop', '送ってください。hanako@example.jpまで', ['email example.jp']],
    ['a disguised one behind it', 'ください。kottou アットマーク gmail ドット com です', ['email gmail.com']],
    ['full-width signs', 'ｓａｌｅｓ＠ｂｒａｎｄ．ｃｏｍ', ['email brand.com']],
  ])('finds %s', (_name, text, expected) => {
    expect(hosts(text)).toEqual(expected);
  });

  it.each([
    'The parcel is 2.5 kg, version 3.1 of the manual, at 10.30.',
    'We met at dot on the hour. It is a point of honour.',
    'En este punto es importante leer el manual.',
    'Il punto di ritiro è aperto. Fino a questo punto in poi.',
    'Le point de vente est fermé. À ce point la commande est prête.',
    'Der Punkt ist klar. Um 8 Uhr am Schalter.',
    'e.g. the blue one, i.e. not the red one, etc. Inc. and Co. Ltd.',
    'Please look at the label. It is on the box.',
    'Le prix (en) francs (point) important.',
    '新品 163 点 5 折',
  ])('passes over %s', (text) => {
    expect(hosts(text)).toEqual([]);
  });

  it('leaves another sign as it is where nothing tells to replace it', () => {
    expect(hosts('Model A*brand.com, write to @brand')).toEqual(['link brand.com']);
  });
});
