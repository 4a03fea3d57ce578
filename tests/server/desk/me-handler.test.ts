import { expect, test } from 'vitest';
import { recordFavourite } from '../../../src/store/favourites.ts';
import { recordOutcome } from '../../../src/store/outcomes.ts';
import { recordUses, type MacroUse } from '../../../src/store/uses.ts';
import { ada, deskServer, now } from './desk-server.ts';

const server = deskServer();
const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);

function use(id: string, fields: Partial<MacroUse> = {}): MacroUse {
  const standard = { macro: 'delivery/parcel-late', locale: 'en', channel: 'amazon', edited: false };
  return { id, ...standard, agentId: 'ada', at: minutesAgo(5), ...fields };
}

test('somebody new has no habits yet', async () => {
  const answer = await server.get('/api/desk/me', ada);
  expect(JSON.parse(answer.text)).toEqual({
    user: { id: 'ada', name: 'ada of the team', email: 'ada@example.com', role: 'agent' },
    favourites: [],
    recents: [],
    mine: [],
    team: [],
  });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('an agent’s stars, latest replies with their outcomes, and what the agent and the team send most', async () => {
  const long = minutesAgo(60 * 24 * 31);
  await recordUses(server.store, [
    use('1', { macro: 'returns/return-label', at: minutesAgo(9) }),
    use('2', { macro: 'returns/return-label', at: minutesAgo(3), edited: true }),
    use('3'),
    use('4', { macro: 'orders/gift-options', agentId: 'ben' }),
    use('5', { macro: 'orders/gift-options', agentId: 'ben' }),
    use('6', { macro: 'orders/gift-options', agentId: 'cem' }),
    use('7', { macro: 'payment/invoice-sent', at: long }),
  ]);
  await recordOutcome(server.store, { useId: '3', outcome: 'follow_up', agentId: 'ada', at: now });
  await recordFavourite(server.store, { agentId: 'ada', macro: 'returns/return-fba', isFavourite: true, at: now });
  await recordFavourite(server.store, { agentId: 'ben', macro: 'refunds/refund-sent', isFavourite: true, at: now });

  const me: unknown = JSON.parse((await server.get('/api/desk/me', ada)).text);
  expect(me).toMatchObject({
    favourites: ['returns/return-fba'],
    recents: [
      { id: '2', macro: 'returns/return-label', edited: true, at: minutesAgo(3).toISOString() },
      { id: '3', outcome: 'follow_up' },
      { id: '1' },
      { id: '7' },
    ],
    mine: [
      { macro: 'returns/return-label', uses: 2 },
      { macro: 'delivery/parcel-late', uses: 1 },
    ],
    team: [
      { macro: 'orders/gift-options', uses: 3 },
      { macro: 'returns/return-label', uses: 2 },
      { macro: 'delivery/parcel-late', uses: 1 },
    ],
  });
});
