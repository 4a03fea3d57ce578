import { describe, expect, it } from 'vitest';
import { guideTree, type GuideNode } from '../../src/desk/guide-tree.ts';
import { guideSchema } from '../../src/model/guide.ts';
import { realBook } from '../policy/real-book.ts';

const { book } = await realBook();
const reading = { locale: 'de', sourceLocale: 'en', facts: () => ({ lost_after: '7' }) } as const;

/** A guide in which two answers lead to the same step. */
const guide = {
  id: 'late',
  ...guideSchema.parse({
    titles: { en: 'Late', de: 'Zu spät' },
    tier: 1,
    start: 'moving',
    steps: {
      moving: {
        ask: { en: 'Does it move?', de: 'Bewegt es sich?' },
        why: { en: 'After {{ facts.lost_after }} days it is lost.' },
        answers: [
          { label: { en: 'Yes' }, goto: 'wait' },
          { label: { en: 'No' }, goto: 'lost' },
          { label: { en: 'Nobody knows' }, goto: 'lost' },
        ],
      },
      wait: {
        macro: 'delivery/parcel-late',
        decide: { en: 'Wait.' },
        up_to: { amount: 10, currency: 'EUR' },
        ask_for: [{ en: 'Last scan' }],
      },
      lost: { escalate_to: { en: 'Lead' }, within: { en: '1 hour' }, reason: { en: 'Search.' }, send_along: [] },
    },
  }),
};

describe('a guide as a tree', () => {
  const tree = guideTree(guide, reading);

  it('numbers its steps in the order of reading, and tells a step once', () => {
    expect(tree).toMatchObject({ id: 'late', title: 'Zu spät', size: 3, start: { number: 1, kind: 'question' } });
    const { start } = tree;
    if (start.kind !== 'question') throw new Error('The guide starts with a question.');
    expect(start.answers.map(({ label, next }) => [label, next.number, next.kind])).toEqual([
      ['Yes', 2, 'macro'],
      ['No', 3, 'escalation'],
      ['Nobody knows', 3, 'again'],
    ]);
  });

  it('speaks the language asked for, else the source’s, with the facts filled in', () => {
    expect(tree.start).toMatchObject({ question: 'Bewegt es sich?', why: 'After 7 days it is lost.' });
  });

  it('tells with a reply what may be decided, up to which amount, and what to ask for', () => {
    const { start } = tree;
    const reply = start.kind === 'question' ? start.answers[0]?.next : undefined;
    expect(reply).toEqual({
      number: 2,
      kind: 'macro',
      macro: 'delivery/parcel-late',
      decide: 'Wait.',
      upTo: { amount: 10, currency: 'EUR' },
      askFor: ['Last scan'],
    });
  });

  it.each(book.guides.map(({ slug, data }) => ({ slug, data })))('shows every step of $slug', ({ slug, data }) => {
    const { start, size } = guideTree({ id: slug, ...data }, reading);
    expect(size).toBe(Object.keys(data.steps).length);
    expect(numbersIn(start).toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, place) => place + 1));
  });
});

function numbersIn(node: GuideNode): number[] {
  if (node.kind === 'again') return [];
  return [node.number, ...(node.kind === 'question' ? node.answers.flatMap(({ next }) => numbersIn(next)) : [])];
}
