import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerGuide, backInGuide, guidesFor, startGuide, viewGuide } from '../../src/desk/guide.ts';
import { factsIn } from '../../src/desk/facts-in.ts';
import type { DeskGuide } from '../../src/desk/library.ts';
import { guideSchema } from '../../src/model/guide.ts';
import { realBook } from '../policy/real-book.ts';

const guide: DeskGuide = {
  ...guideSchema.parse({
    titles: { en: 'Late parcel', de: 'Verspätetes Paket' },
    tier: 1,
    intents: ['delivery_delay'],
    channels: ['amazon'],
    start: 'scan',
    steps: {
      scan: {
        ask: { en: 'Is it still moving?', de: 'Bewegt es sich noch?' },
        why: { en: 'A parcel that moves arrives.' },
        answers: [
          { label: { en: 'Yes', de: 'Ja' }, goto: 'wait' },
          { label: { en: 'No' }, goto: 'value' },
        ],
      },
      value: {
        ask: { en: 'Is it worth more than 200?' },
        answers: [
          { label: { en: 'Yes' }, goto: 'lead' },
          { label: { en: 'No' }, goto: 'refund' },
        ],
      },
      wait: { macro: 'delivery/parcel-late', decide: { en: 'Ask the buyer to wait {{ facts.lost_after }} days.' } },
      refund: {
        macro: 'delivery/lost-parcel-refund',
        decide: { en: 'Refund it.' },
        up_to: { amount: 200, currency: 'EUR' },
      },
      lead: {
        escalate_to: { en: 'Lead' },
        within: { en: '1 hour' },
        reason: { en: 'It is worth much.' },
        send_along: [{ en: 'The tracking' }],
      },
    },
  }),
  id: 'late',
};
const lostAfter = { type: 'number', about: 'When a parcel is lost.', value: 7, unit: 'days' } as const;
const facts = factsIn({ facts: { lost_after: lostAfter }, campaigns: [], sourceLocale: 'en' }, new Date());
const english = { locale: 'en', sourceLocale: 'en', facts } as const;

const after = (...answers: readonly number[]): ReturnType<typeof startGuide> =>
  answers.reduce((state, answer) => answerGuide(state, guide, answer), startGuide(guide));

describe('a guide', () => {
  test('asks its first question', () => {
    expect(viewGuide(startGuide(guide), guide, english)).toEqual({
      title: 'Late parcel',
      deadlines: [],
      trail: [],
      kind: 'question',
      question: 'Is it still moving?',
      why: 'A parcel that moves arrives.',
      answers: ['Yes', 'No'],
    });
  });

  test('ends in a macro, with what was answered', () => {
    expect(viewGuide(after(1, 1), guide, english)).toMatchObject({
      kind: 'macro',
      macro: 'delivery/lost-parcel-refund',
      upTo: { amount: 200, currency: 'EUR' },
      trail: [
        { question: 'Is it still moving?', answer: 'No' },
        { question: 'Is it worth more than 200?', answer: 'No' },
      ],
    });
  });

  test('ends with somebody who takes over', () => {
    expect(viewGuide(after(1, 0), guide, english)).toMatchObject({
      kind: 'escalation',
      to: 'Lead',
      within: '1 hour',
      sendAlong: ['The tracking'],
    });
  });

  test('knows the facts', () => {
    expect(viewGuide(after(0), guide, english)).toMatchObject({ decide: 'Ask the buyer to wait 7 days.' });
  });

  test('speaks the agent’s language, and the source’s where a text is not there', () => {
    const view = viewGuide(startGuide(guide), guide, { ...english, locale: 'de' });
    expect(view).toMatchObject({ title: 'Verspätetes Paket', question: 'Bewegt es sich noch?', answers: ['Ja', 'No'] });
  });

  test('goes back question by question, and stays at its start', () => {
    expect(backInGuide(after(1, 1))).toEqual(after(1));
    expect(backInGuide(startGuide(guide))).toEqual(startGuide(guide));
  });

  test('takes no answer that it does not offer, and none behind its end', () => {
    expect(after(7)).toEqual(startGuide(guide));
    expect(after(0, 0)).toEqual(after(0));
  });

  test('comes first where it helps with the intent, and not on channels that it is not for', () => {
    const other = { ...guide, id: 'other', intents: [], channels: [] };
    const ids = (...question: Parameters<typeof guidesFor>): string[] => guidesFor(...question).map(({ id }) => id);
    expect(ids([other, guide], { intent: 'delivery_delay', channel: 'amazon' })).toEqual(['late', 'other']);
    expect(ids([other, guide], { intent: 'delivery_delay', channel: 'ebay' })).toEqual(['other']);
    expect(ids([other, guide], {})).toEqual(['other', 'late']);
  });
});

test('every way through every guide of the book ends in a macro of the book or with somebody who takes over', async () => {
  const { book } = await realBook();
  const macros = new Set(book.macros.map(({ path }) => path));
  const guides = book.guides.map(({ slug, data }): DeskGuide => ({ ...data, id: slug }));
  const reading = {
    ...english,
    facts: factsIn({ facts: book.facts!.data, campaigns: [], sourceLocale: 'en' }, new Date()),
  };
  fc.assert(
    fc.property(fc.constantFrom(...guides), fc.array(fc.nat(5), { minLength: 30, maxLength: 30 }), (one, answers) => {
      const state = answers.reduce((current, answer) => {
        const view = viewGuide(current, one, reading);
        return view?.kind === 'question' ? answerGuide(current, one, answer % view.answers.length) : current;
      }, startGuide(one));
      const end = viewGuide(state, one, reading);
      expect(end?.kind === 'escalation' || (end?.kind === 'macro' && macros.has(end.macro))).toBe(true);
    }),
  );
});
