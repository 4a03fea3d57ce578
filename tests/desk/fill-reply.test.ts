import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../../src/desk/desk.ts';
import type { FilledReply, Obstacle } from '../../src/desk/reply.ts';
import type { Situation } from '../../src/desk/situation.ts';
import type { Order } from '../../src/model/order.ts';
import { madeUpBook } from './made-up-book.ts';
import { openDeskOn } from './real-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDeskOn(await madeUpBook());
});

const order: Order = {
  channel: 'amazon',
  order_id: '123-1234567-1234567',
  first_name: 'Nadia',
  items: [{ title: 'Oak lamp', quantity: 1200 }],
  total: { amount: 1038.5, currency: 'EUR' },
  promised_by: '2026-11-24',
  shipments: [
    { carrier: 'UPS', tracking_number: '1Z999', tracking_url: 'https://amazon.com/1', shipped_on: '2026-11-20' },
  ],
};
const situation: Situation = {
  macro: 'returns/on-its-way',
  locale: 'en',
  channel: 'amazon',
  agent: { firstName: 'Jonas' },
  now: new Date(2026, 10, 26, 12),
  order,
  typed: { step: '0' },
};

function fill(fields: Partial<Situation> = {}): FilledReply {
  return desk.fill({ ...situation, ...fields });
}

const kinds = (obstacles: readonly Obstacle[]): string[] => obstacles.map(({ kind }) => kind);

describe('a macro is filled', () => {
  test('from the order, the agent and the clock, in the way of the language', () => {
    const reply = fill();
    expect(reply.text).toBe(`Hello Nadia, Oak lamp × 1,200 for €1,038.50
by November 24, 2026, sent November 20, 2026, UPS 1Z999 https://amazon.com/1
123-1234567-1234567: we wait, nothing else within 30 days
November 26, 2026, Jonas`);
    expect(reply.verdict).toBe('ready');
    expect(fill({ locale: 'de' }).text).toBe(`Hallo Nadia, Oak lamp × 1.200 for 1.038,50\u00a0€
by 24. November 2026, sent 20. November 2026, UPS 1Z999 https://amazon.com/1
123-1234567-1234567: wir warten, nothing else within 30 days
26. November 2026, Jonas`);
  });

  test('with the values that were typed, which win over those of the order', () => {
    const typed = { step: '1', first_name: ' Nadja ', total: '20 USD', promised_by: '2026-12-01', other: 'kept' };
    expect(fill({ typed }).text).toContain('Hello Nadja, Oak lamp × 1,200 for $20.00\nby December 1, 2026,');
    expect(fill({ typed: { ...typed, first_name: '  ' } }).text).toContain('Hello Nadia,');
  });

  test('with the fallback wording where the order has no value', () => {
    const reply = fill({ order: { ...order, first_name: undefined, promised_by: undefined, shipments: [] } });
    expect(reply.text).toContain('Hello there, Oak lamp');
    expect(reply.text).toContain('by soon, sent lately, the carrier no number Your Orders');
    const origins = Object.fromEntries(reply.fields.map(({ placeholder, origin }) => [placeholder.name, origin]));
    expect(origins).toMatchObject({
      first_name: 'fallback',
      item: 'order',
      agent: 'agent',
      today: 'clock',
      step: 'typed',
    });
    expect(reply.verdict).toBe('ready');
  });

  test('for the channel, and as HTML where the channel takes it', () => {
    expect(fill().html).toBeUndefined();
    const reply = fill({ channel: 'email' });
    expect(reply.text).toMatch(/Jonas by mail$/u);
    expect(reply.html).toContain('<p>Hello Nadia, Oak lamp × 1,200 for €1,038.50<br>');
    expect(reply.html).toContain('<a href="https://amazon.com/1">https://amazon.com/1</a>');
  });

  test('with the facts of its moment', () => {
    const during = new Date('2026-12-10T12:00:00Z');
    expect(fill({ now: during }).text).toContain('within 60 days');
    expect(fill().text).toContain('within 30 days');
  });

  test('in the source language where it is not written in the one asked for', () => {
    const reply = fill({ macro: 'returns/send-back', locale: 'de' });
    expect([reply.locale, reply.text]).toEqual(['en', 'Please send it back. Kind regards']);
  });

  test('beside it in another language, where it is written in it', () => {
    expect(desk.beside(situation, 'de')).toContain('Hallo Nadia');
    expect(desk.beside({ ...situation, macro: 'returns/send-back' }, 'de')).toBe('');
  });
});

describe('the form', () => {
  test('asks first for what nothing but the agent can give', () => {
    const names = (reply: FilledReply): string[] => reply.fields.map(({ placeholder }) => placeholder.name);
    expect(names(fill()).slice(0, 3)).toEqual(['step', 'remark', 'first_name']);
    expect(names(fill({ order: undefined })).slice(0, 5)).toEqual(['pieces', 'total', 'order_id', 'step', 'remark']);
  });

  test('keeps its order while somebody types', () => {
    const names = (typed: Situation['typed']): string[] =>
      fill({ order: undefined, typed }).fields.map(({ placeholder }) => placeholder.name);
    expect(names({ total: '3 EUR', pieces: '2', remark: 'x' })).toEqual(names({}));
  });

  test('offers the words of a choice by place, so that the choice stays when the language changes', () => {
    const optionsIn = (locale: 'en' | 'de'): unknown => fill({ locale }).fields[0]?.options;
    expect(optionsIn('en')).toEqual([
      { value: '0', words: 'we wait' },
      { value: '1', words: 'we refund' },
    ]);
    expect(optionsIn('de')).toEqual([
      { value: '0', words: 'wir warten' },
      { value: '1', words: 'wir erstatten' },
    ]);
  });

  test('names a required value that is missing, in the form and at its place in the text', () => {
    const reply = fill({ typed: {} });
    expect([reply.verdict, reply.missing]).toEqual(['blocked', ['step']]);
    expect(reply.fields[0]).toMatchObject({ origin: 'missing', words: '[Next step]', problem: { kind: 'missing' } });
    const [gap] = reply.gaps;
    expect(reply.text.slice(gap?.start, gap?.end)).toBe('[Next step]');
    expect(reply.gaps).toHaveLength(1);
  });

  test.each([
    ['total', '20', 'money', '38.50 GBP'],
    ['total', '20 EUR and more', 'money', '38.50 GBP'],
    ['promised_by', '2026-02-30', 'date', '2026-11-24'],
    ['pieces', 'two', 'number', '2'],
    ['step', '7', 'choice', 'we wait, we refund'],
    ['page', 'javascript:alert(1)', 'url', 'https://ups.com/1'],
    ['order_id', '12-34567-12345', 'order_id', '123-1234567-1234567'],
    ['remark', 'x'.repeat(1001), 'too_long', '1000'],
  ])('refuses for %s what does not fit: %s', (name, value, kind, expected) => {
    const reply = fill({ typed: { ...situation.typed, [name]: value } });
    expect(reply.blocked).toContainEqual({ kind: 'field', name, problem: { kind, expected } });
    expect(reply.missing).toEqual([name]);
  });

  test('takes an order id of any shape where the channel has none, and hyphens of any kind', () => {
    expect(fill({ channel: 'email', typed: { step: '0', order_id: '#1001' } }).verdict).toBe('ready');
    expect(fill({ typed: { step: '0', order_id: '123‑1234567–1234567' } }).text).toContain('\n123-1234567-1234567: ');
  });

  test('does not hold the shape of an order’s own values against the agent', () => {
    const reply = fill({ order: { ...order, order_id: 'S-1001' } });
    expect(reply.missing).toEqual(['order_id']);
    expect(reply.fields.find(({ placeholder }) => placeholder.name === 'order_id')?.prefilled).toBe('');
  });
});

describe('an order in several parts', () => {
  const several: Order = {
    ...order,
    items: [
      { title: 'Kettle', quantity: 0 },
      { title: 'Oak lamp', quantity: 1 },
    ],
    shipments: [
      { carrier: 'UPS', tracking_number: '1', delivered_on: '2026-11-22' },
      { carrier: 'DHL', tracking_number: '2' },
    ],
  };

  test('is spoken of by the parcel that has not arrived and the item that was not cancelled', () => {
    const reply = fill({ order: several });
    expect(reply.text).toContain('Oak lamp × 1 ');
    expect(reply.text).toContain('DHL 2');
    expect(reply.shipments).toEqual([
      { place: 0, words: 'UPS 1', isChosen: false },
      { place: 1, words: 'DHL 2', isChosen: true },
    ]);
    expect(reply.items.map(({ words, isChosen }) => [words, isChosen])).toEqual([
      ['0 × Kettle', false],
      ['1 × Oak lamp', true],
    ]);
  });

  test('or by the ones that the agent chooses', () => {
    expect(fill({ order: several, shipment: 0, item: 0 }).text).toMatch(/Kettle × 0 .*UPS 1/su);
    expect(fill({ order: several, shipment: 9, item: -1 }).text).toMatch(/Oak lamp × 1 .*DHL 2/su);
  });
});

describe('a reply is', () => {
  const send = { ...situation, macro: 'returns/send-back' };
  const link = 'See https://foreign.example.org/x for more.';

  test('blocked by an error, at its place in the text, until a lead overrules the rule', () => {
    const reply = desk.fill({ ...send, edit: link });
    expect([reply.verdict, kinds(reply.blocked)]).toEqual(['blocked', ['finding']]);
    const [finding] = reply.findings;
    expect(link.slice(finding?.start, finding?.end)).toBe('https://foreign.example.org/x');
    expect(finding).toMatchObject({ ruleId: 'no-links', severity: 'error', isSettled: false });
    const overruled = desk.fill({ ...send, edit: link, overruled: ['no-links'] });
    expect([overruled.verdict, overruled.findings[0]?.isSettled]).toEqual(['ready', true]);
    expect(desk.fill({ ...send, edit: link, confirmed: ['no-links'] }).verdict).toBe('blocked');
  });

  test('blocked by a value that breaks a rule, though the template keeps it', () => {
    const parcel = { ...order.shipments[0], tracking_url: 'https://track.foreign.example.org/1Z999' };
    const reply = fill({ order: { ...order, shipments: [parcel] } });
    expect(reply.blocked).toMatchObject([{ kind: 'finding', finding: { match: parcel.tracking_url } }]);
    expect(fill({ channel: 'email', order: { ...order, shipments: [parcel] } }).verdict).toBe('ready');
  });

  test('asked about once where it breaks a lesser rule', () => {
    const reply = desk.fill({ ...send, edit: 'Please send it back 🙂' });
    expect([reply.verdict, kinds(reply.asked), reply.blocked]).toEqual(['ask once', ['finding'], []]);
    expect(desk.fill({ ...send, edit: 'Please send it back 🙂', confirmed: ['no-emoji'] }).verdict).toBe('ready');
  });

  test('the agent’s own where it was edited, and goes back to the macro’s', () => {
    const reply = desk.fill({ ...send, edit: 'Please keep it.' });
    expect(reply).toMatchObject({ text: 'Please keep it.', isEdited: true, verdict: 'ready' });
    expect(reply.filled).toBe('Please send it back. Kind regards');
    expect(desk.fill(send)).toMatchObject({ text: reply.filled, isEdited: false });
  });

  test('not sent with a gap that an edit left', () => {
    const { text } = fill({ typed: {} });
    expect(kinds(fill({ typed: {}, edit: `${text}!` }).blocked)).toEqual(['field']);
    expect(fill({ typed: {}, edit: text.replace('[Next step]', 'we wait') }).verdict).toBe('ready');
  });

  test('measured against the box that it is pasted into', () => {
    const reply = fill();
    expect(reply.length).toBe(reply.text.length);
    expect(reply.limits).toEqual([
      { where: 'Message box', max: 600, isOver: false, isChosen: true },
      { where: 'API', max: 60, isOver: true, isChosen: false },
    ]);
    expect(fill({ box: 'API' }).blocked).toMatchObject([{ kind: 'length', over: reply.length - 60 }]);
    expect(fill({ channel: 'email' }).limits).toEqual([]);
  });

  test.each<[string, Partial<Situation>, string]>([
    ['empty', { edit: ' \n' }, 'empty'],
    ['for a channel that the macro is not for', { channel: 'etsy' }, 'channel'],
    ['for a channel that does not exist', { channel: 'nowhere' }, 'channel'],
    ['of a draft', { macro: 'returns/half-done' }, 'not-offered'],
    ['outside its days', { macro: 'returns/winter' }, 'not-offered'],
    ['of no macro', { macro: 'returns/nothing' }, 'unknown-macro'],
    ['of no macro with a name that objects have', { macro: 'constructor' }, 'unknown-macro'],
  ])('blocked where it is %s', (_, fields, kind) => {
    const reply = fill(fields);
    expect([reply.verdict, kinds(reply.blocked)]).toEqual(['blocked', [kind]]);
  });

  test('let through where the macro has a waiver for what it says, and for nothing else', () => {
    const waived = { ...situation, macro: 'returns/waived' };
    expect(desk.fill(waived)).toMatchObject({ verdict: 'ready', findings: [] });
    const more = `${desk.fill(waived).text} ${link}`;
    expect(desk.fill({ ...waived, edit: more }).findings.map(({ match }) => match)).toEqual([
      'https://foreign.example.org/x',
    ]);
    expect(desk.fill({ ...waived, now: new Date(2027, 0, 2) }).verdict).toBe('blocked');
  });
});

describe('whatever is typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('{{ facts.return_window }}', '{% raw %}', '\ue000x\ue001y\ue002', '[Next step]', 'a\n\nb'),
  );

  test('a reply is filled and judged, its places lie in its text, and nothing is ready that lacks a value', () => {
    const names = ['step', 'remark', 'first_name', 'total', 'order_id', '__proto__', 'constructor'];
    const typed = fc.dictionary(fc.constantFrom(...names), anyText);
    fc.assert(
      fc.property(typed, fc.option(anyText, { nil: undefined }), fc.boolean(), (values, edit, hasOrder) => {
        const reply = fill({ typed: values, edit, order: hasOrder ? order : undefined });
        for (const { start, end } of [...reply.gaps, ...reply.findings]) {
          expect(0 <= start && start <= end && end <= reply.text.length).toBe(true);
        }
        if (edit === undefined && reply.missing.length > 0) expect(reply.verdict).toBe('blocked');
        if (reply.verdict === 'ready') expect(reply.text.trim()).not.toBe('');
      }),
    );
  });

  test('a value is text, never a template', () => {
    const typed = { step: '0', remark: '{{ facts.return_window }} {% render "bye" %}' };
    expect(fill({ typed }).text).toContain('{{ facts.return_window }} {% render "bye" %} within 30 days');
  });
});

test('the internal note is the agent’s, or the source’s', () => {
  expect(desk.internalNote('returns/on-its-way', 'de')).toBe('Gesagt, wo das Paket ist.');
  expect(desk.internalNote('returns/on-its-way', 'ja')).toBe('Told where the parcel is.');
  expect(desk.internalNote('returns/send-back', 'en')).toBeUndefined();
});
