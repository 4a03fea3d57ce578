import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnModel, modelFingerprint } from '../../../src/search/suggest/learn-model.ts';
import { loadModel } from '../../../src/search/suggest/load-model.ts';
import { suggest, type BuyerMessage, type Suggestions } from '../../../src/search/suggest/suggest.ts';
import { taughtBook } from './taught.ts';

const file = await learnModel(taughtBook);
/** As a browser gets it: through JSON. */
const model = await loadModel(JSON.parse(JSON.stringify(file)) as typeof file);

const ask = (text: string, more: Partial<BuyerMessage> = {}): Suggestions => suggest({ text, ...more }, model);
const macros = (text: string, more: Partial<BuyerMessage> = {}): string[] =>
  ask(text, more).suggestions.map(({ macro }) => macro);

describe('suggestions for a message', () => {
  it.each([
    ['en', 'I would like to return my new rug', 'return_request'],
    ['en', 'the mirror was broken when it arrived', 'damaged_item'],
    ['de', 'ich hätte gerne noch eine Rechnung', 'invoice_request'],
    ['ja', '箱を開けたら割れていました', 'damaged_item'],
  ])('name its language and what it asks: %s %s', (locale, text, intent) => {
    const found = ask(text);
    expect([found.locale, found.intents[0]?.intent]).toEqual([locale, intent]);
  });

  it('name its order numbers', () => {
    expect(ask('Invoice for 123-1234567-1234567 please').orderIds).toEqual([
      { channel: 'amazon', id: '123-1234567-1234567' },
    ]);
  });

  it.each(['Thanks, it arrived!', 'Vielen Dank', '👍', '', '...'])('are none where nothing is asked: %j', (text) => {
    expect(ask(text)).toMatchObject({ intents: [], suggestions: [] });
  });

  it('have two topics in the order of the message', () => {
    const first = 'The vase arrived broken, everything in pieces.';
    const second = 'And please send me an invoice, I need a VAT invoice.';
    const two = (text: string): string[] =>
      ask(text)
        .intents.slice(0, 2)
        .map(({ intent }) => intent);
    expect(two(`${first} ${second}`)).toEqual(['damaged_item', 'invoice_request']);
    expect(two(`${second} ${first}`)).toEqual(['invoice_request', 'damaged_item']);
  });

  it('say which words decided, most first', () => {
    const [asked] = ask('Could I get an invoice?').intents;
    expect(asked?.words[0]?.word).toBe('invoice');
    const weights = asked?.words.map(({ weight }) => weight) ?? [];
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('are the macros of the intent that are approved, the most alike first', () => {
    expect(macros('how does a return work, please')[0]).toBe('returns/how-to');
    expect(macros('can i return this rug')).not.toContain('returns/draft');
    expect(macros('it is broken, the box was crushed')[0]).toBe('problems/photo');
    expect(macros('arrived broken, photos attached, send a new one')[0]).toBe('problems/replacement');
  });

  it('are for the channel, the way of shipping and the day', () => {
    const text = 'can i return this rug please';
    expect(macros(text, { channel: 'email' })).not.toContain('returns/fba');
    expect(macros(text, { channel: 'amazon', fulfilment: 'FBA' })[0]).toBe('returns/fba');
    expect(macros(text, { channel: 'amazon', fulfilment: 'FBM' })[0]).toBe('returns/how-to');
    expect(macros('Please send me an invoice', { today: '2026-11-15' })).toContain('payment/invoice');
    expect(macros('Please send me an invoice', { today: '2026-11-21' })).not.toContain('payment/invoice');
  });

  it('score a reply in the buyer’s language above one to translate', () => {
    const [english] = ask('The vase arrived broken').suggestions;
    const [german] = ask('Die Vase kam kaputt an').suggestions;
    expect(german?.macro).toMatch(/^problems\//u);
    expect(german!.score).toBeLessThan(english!.score);
  });

  it('come for any text, at most five, best first, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = ask(text);
        expect(found).toEqual(ask(text));
        expect(found.suggestions.length).toBeLessThanOrEqual(5);
        const scores = found.suggestions.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
      }),
    );
  });
});

describe('a model', () => {
  it('is the same for the same book, and knows its book', async () => {
    expect(await learnModel(taughtBook)).toEqual(file);
    expect(file.fingerprint).toBe(modelFingerprint(taughtBook));
    expect(modelFingerprint({ ...taughtBook, macros: [] })).not.toBe(file.fingerprint);
  });

  it('of a book without anything suggests nothing', async () => {
    const nothing = await learnModel({
      ...{ brand: undefined, taxonomy: undefined },
      ...{ channels: [], utterances: [], faqs: [], macros: [] },
    });
    expect(suggest({ text: 'Where is my parcel?' }, await loadModel(nothing))).toEqual({
      locale: 'en',
      orderIds: [],
      intents: [],
      suggestions: [],
    });
  });

  it('of a book without messages that need no reply never takes one for such', async () => {
    const utterances = taughtBook.utterances.map(({ locale, data }) => ({
      locale,
      data: Object.fromEntries(Object.entries(data).filter(([intent]) => intent !== 'none')),
    }));
    const asking = await loadModel(await learnModel({ ...taughtBook, utterances }));
    expect(suggest({ text: 'Thanks, it arrived!' }, asking).intents.length).toBeGreaterThan(0);
  });

  it('that other code made is refused in words', async () => {
    await expect(loadModel({ ...file, format: 0 })).rejects.toThrow(/format 0.*Learn it anew/u);
    await expect(loadModel({ ...file, analyzer: 0 })).rejects.toThrow(/analyzer 0/u);
  });

  it('can be read by a person: each feature with its rarity and what it says for which label', () => {
    const [rarity, ...pairs] = file.intents.spaced.features['invoic'] ?? [];
    expect(rarity).toBeGreaterThan(1);
    const byLabel = new Map(
      pairs.flatMap((value, place) => (place % 2 === 0 ? [[file.labels[value], pairs[place + 1]!]] : [])),
    );
    expect(Math.max(...byLabel.values())).toBe(byLabel.get('invoice_request'));
  });
});
