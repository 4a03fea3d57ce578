import { beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import { learnModel } from '../../src/search/suggest/learn-model.ts';
import { SuggestModelError } from '../../src/search/suggest/model-file.ts';
import type { Texts } from '../catalogue/memory-book.ts';
import { madeUpBook, madeUpFiles } from './made-up-book.ts';
import { openDeskOn } from './real-desk.ts';

const files: Texts = {
  ...madeUpFiles,
  'taxonomy.yml': `categories:
  returns: { icon: box, labels: { en: Returns, de: Rückgabe }, descriptions: { en: Back., de: Zurück. } }
intents:
  return_request: { labels: { en: Return, de: Rückgabe }, definition: The buyer wants to send an item back. }
  delivery_delay: { labels: { en: Late, de: Spät }, definition: The buyer waits for a parcel that is late. }
`,
  'utterances/en.yml': `return_request:
  - I want to send the kettle back
  - How can I return this lamp?
  - Can I send the shoes back to you
delivery_delay:
  - Where is my parcel?
  - My order is late
  - The delivery has not arrived yet
none:
  - Thank you very much!
  - Thanks, all good now
`,
};

const message = { text: 'Hi, I want to return order 123-1234567-1234567, how?', today: '2026-11-26' };
let desk: Desk;

beforeAll(async () => {
  const book = await madeUpBook(files);
  desk = await openDeskOn(book);
  expect(desk.read(message)).toBeUndefined();
  const model = await learnModel(book);
  await expect(desk.addModel({ ...model, format: -1 })).rejects.toThrow(SuggestModelError);
  await desk.addModel(model);
});

describe('a pasted message', () => {
  test('tells its language, its order and the macros that answer it, with the words that decided', () => {
    const reading = desk.read(message);
    expect(reading).toMatchObject({
      locale: 'en',
      needsNoReply: false,
      orderIds: [{ channel: 'amazon', id: '123-1234567-1234567' }],
    });
    expect(reading?.intents[0]).toMatchObject({ intent: 'return_request' });
    expect(reading?.intents[0]?.words.map(({ word }) => word)).toContain('return');
    expect(reading?.suggestions.map(({ macro }) => macro)).toContain('returns/send-back');
  });

  test('is answered by macros of its channel and of the day', () => {
    const suggested = (more: object): string[] =>
      desk.read({ ...message, ...more })?.suggestions.map(({ macro }) => macro) ?? [];
    expect(suggested({ channel: 'etsy' })).toEqual([]);
    expect(suggested({})).not.toContain('returns/winter');
  });

  test('that only thanks needs no reply', () => {
    expect(desk.read({ text: 'Thank you very much!', today: '2026-11-26' })?.needsNoReply).toBe(true);
    expect(desk.read({ text: '', today: '2026-11-26' })?.needsNoReply).toBe(true);
  });
});
