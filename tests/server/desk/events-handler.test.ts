import { expect, test } from 'vitest';
import type { DeskEvent } from '../../../src/desk/events.ts';
import { mostEvents } from '../../../src/desk/most-events.ts';
import { favouritesOf } from '../../../src/store/favourites.ts';
import { outcomesOf } from '../../../src/store/outcomes.ts';
import { overridesSince } from '../../../src/store/overrides.ts';
import { recentUses } from '../../../src/store/uses.ts';
import { ada, deskServer, lea, now } from './desk-server.ts';

const server = deskServer();
const path = '/api/desk/events';
const id = (number: number): string => number.toString(16).padStart(32, '0');

const use = {
  kind: 'use',
  id: id(1),
  at: '2026-11-26T18:30:00+01:00',
  macro: 'delivery/parcel-late',
  locale: 'de',
  channel: 'amazon',
  seconds: 7.5,
  edited: false,
} satisfies DeskEvent;
const outcome = { kind: 'outcome', id: id(2), at: '2026-11-26T17:31:00Z', useId: id(1), outcome: 'solved' } as const;
const star = {
  kind: 'favourite',
  id: id(3),
  at: '2026-11-26T17:32:00Z',
  macro: 'delivery/parcel-late',
  isFavourite: true,
} as const;
const override = {
  kind: 'override',
  id: id(4),
  at: '2026-11-26T17:33:00Z',
  ruleId: 'amazon-external-link',
  macro: 'delivery/parcel-late',
  reason: 'The buyer asked for this very page, and it is the carrier’s.',
} as const;

test('what an agent did is kept under the agent’s id', async () => {
  const answer = await server.post(path, { events: [use, outcome, star] });
  expect(answer.status).toBe(204);
  expect(await recentUses(server.store, { agentId: 'ada', limit: 5 })).toEqual([
    {
      id: id(1),
      macro: 'delivery/parcel-late',
      locale: 'de',
      channel: 'amazon',
      seconds: 7.5,
      edited: false,
      agentId: 'ada',
      at: new Date('2026-11-26T17:30:00Z'),
    },
  ]);
  expect(await outcomesOf(server.store, [id(1)])).toEqual(new Map([[id(1), 'solved']]));
  expect(await favouritesOf(server.store, 'ada')).toEqual(['delivery/parcel-late']);
});

test('a delivery that comes again counts once', async () => {
  await server.post(path, { events: [use, outcome, star] });
  expect((await server.post(path, { events: [use, outcome, star] })).status).toBe(204);
  expect(await recentUses(server.store, { agentId: 'ada', limit: 5 })).toHaveLength(1);
});

test('a device whose clock is ahead tells nothing of the future', async () => {
  await server.post(path, { events: [{ ...use, at: '2027-03-01T00:00:00Z' }] });
  const [kept] = await recentUses(server.store, { agentId: 'ada', limit: 1 });
  expect(kept?.at).toEqual(now);
});

test('a lead overrules a finding, with the reason', async () => {
  expect((await server.post(path, { events: [override] }, lea)).status).toBe(204);
  expect(await overridesSince(server.store, new Date(0))).toMatchObject([
    { ruleId: 'amazon-external-link', reason: override.reason, agentId: 'lea' },
  ]);
});

test('an agent may not, and nothing else of that delivery is kept', async () => {
  const answer = await server.post(path, { events: [use, override] }, ada);
  expect(answer.status).toBe(403);
  expect(answer.text).toBe('To overrule a finding needs the role lead; yours is agent.\n');
  expect(await recentUses(server.store, { agentId: 'ada', limit: 5 })).toEqual([]);
  expect(await overridesSince(server.store, new Date(0))).toEqual([]);
});

test.each([
  ['no JSON', undefined, /no events/u],
  ['no list', {}, /events/u],
  ['nothing in the list', { events: [] }, /events/u],
  ['more than one delivery takes', { events: Array.from({ length: mostEvents + 1 }, () => use) }, /events/u],
  ['a text of the reply', { events: [{ ...use, text: 'Hello Nadia' }] }, /Unrecognized key: "text"/u],
  ['an unknown kind', { events: [{ ...use, kind: 'mood' }] }, /kind/u],
  ['an id that the device did not make so', { events: [{ ...use, id: '1' }] }, /use 32 hexadecimal digits/u],
  ['a macro that is no path', { events: [{ ...use, macro: '../users' }] }, /use category\/slug/u],
  ['no reason for an override', { events: [{ ...override, reason: 'ok' }] }, /write at least 10 characters/u],
])('%s is refused in words', async (_, body, words) => {
  const answer = await server.post(path, body, lea);
  expect(answer.status).toBe(400);
  expect(answer.text).toMatch(words);
});
