import fc from 'fast-check';
import { expect, test } from 'vitest';
import { favouritesOf, recordFavourite } from '../../../src/store/favourites.ts';
import { outcomes, outcomesOf, recordOutcome, type UseOutcome } from '../../../src/store/outcomes.ts';
import { overridesSince, recordOverride } from '../../../src/store/overrides.ts';
import { mostUsedMacros, recentUses, recordUses, type MacroUse } from '../../../src/store/uses.ts';
import { countVotes, recordVote } from '../../../src/store/votes.ts';
import type { TestDatabase } from '../databases.ts';
import { freshStore } from './fresh-store.ts';

const at = new Date('2026-11-26T09:30:00.000Z');
const long = new Date('2020-01-01T00:00:00.000Z');

function use(id: string, fields: Partial<MacroUse> = {}): MacroUse {
  const standard = { macro: 'delivery/parcel-late', locale: 'en', channel: 'amazon', agentId: 'ada' };
  return { id, ...standard, seconds: 7.25, edited: false, at, ...fields };
}

export function testEvents(database: TestDatabase): void {
  const fresh = freshStore(database);

  test('of a queue that is sent again, each once', async () => {
    await recordUses(fresh.store, [use('1'), use('2')]);
    await recordUses(fresh.store, [use('1'), use('2'), use('3')]);
    await recordUses(fresh.store, []);
    expect(await mostUsedMacros(fresh.store, { since: long, limit: 5 })).toEqual([
      { macro: 'delivery/parcel-late', uses: 3 },
    ]);
  });

  test('that stand twice in one queue, once', async () => {
    await recordUses(fresh.store, [use('1'), use('1')]);
    expect(await mostUsedMacros(fresh.store, { since: long, limit: 5 })).toMatchObject([{ uses: 1 }]);
  });

  test('as they were, and without a time where nothing was pasted', async () => {
    await recordUses(fresh.store, [use('1', { edited: true }), use('2', { seconds: undefined })]);
    const rows = await fresh.store.db.selectFrom('usage_events').selectAll().orderBy('id').execute();
    expect(rows).toEqual([
      {
        id: '1',
        macro: 'delivery/parcel-late',
        locale: 'en',
        channel: 'amazon',
        seconds: 7.25,
        edited: 1,
        agent_id: 'ada',
        at: '2026-11-26T09:30:00.000Z',
      },
      expect.objectContaining({ id: '2', seconds: null, edited: 0 }),
    ]);
  });

  test('and tells the macros that one agent, or all, use most since a time', async () => {
    const early = new Date('2026-11-01T00:00:00Z');
    await recordUses(fresh.store, [
      use('1', { macro: 'returns/return-label' }),
      use('2', { macro: 'returns/return-label' }),
      use('3', { macro: 'orders/gift-options', agentId: 'ben' }),
      use('4', { macro: 'products/stock-answer', agentId: 'ben', at: early }),
    ]);
    const since = new Date('2026-11-20T00:00:00Z');
    expect(await mostUsedMacros(fresh.store, { since, limit: 5 })).toEqual([
      { macro: 'returns/return-label', uses: 2 },
      { macro: 'orders/gift-options', uses: 1 },
    ]);
    expect(await mostUsedMacros(fresh.store, { since, limit: 5, agentId: 'ben' })).toEqual([
      { macro: 'orders/gift-options', uses: 1 },
    ]);
    expect(await mostUsedMacros(fresh.store, { since, limit: 1 })).toHaveLength(1);
  });

  test('and tells what an agent sent last', async () => {
    const later = new Date(at.getTime() + 60_000);
    const sent = [use('1'), use('2', { at: later, edited: true, seconds: undefined }), use('3', { agentId: 'ben' })];
    await recordUses(fresh.store, sent);
    expect(await recentUses(fresh.store, { agentId: 'ada', limit: 5 })).toEqual([sent[1], sent[0]]);
    expect(await recentUses(fresh.store, { agentId: 'ada', limit: 1 })).toEqual([sent[1]]);
    expect(await recentUses(fresh.store, { agentId: 'cem', limit: 5 })).toEqual([]);
  });

  test('of stars, where the latest word on a macro counts, in whatever order and however often words come', async () => {
    const said = fc.record({
      macro: fc.constantFrom('returns/return-label', 'orders/gift-options'),
      isFavourite: fc.boolean(),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    const words = fc.uniqueArray(said, { selector: ({ minute }) => minute, minLength: 1, maxLength: 5 });
    const shuffled = words.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(shuffled, async ([list, arrivals]) => {
        run += 1;
        const agentId = `agent-${run}`;
        for (const { minute, ...word } of arrivals) {
          await recordFavourite(fresh.store, { ...word, agentId, at: new Date(at.getTime() + minute * 60_000) });
        }
        const latestFirst = list.toSorted((a, b) => b.minute - a.minute);
        const last = latestFirst.filter(
          ({ macro }, place) => latestFirst.findIndex((other) => other.macro === macro) === place,
        );
        const starred = last.filter(({ isFavourite }) => isFavourite).map(({ macro }) => macro);
        expect(await favouritesOf(fresh.store, agentId)).toEqual(starred);
      }),
      { numRuns: 25 },
    );
  });

  test('with the latest outcome of a use, in whatever order and however often outcomes come', async () => {
    const outcome = fc.record({ outcome: fc.constantFrom(...outcomes), minute: fc.integer({ min: 0, max: 59 }) });
    const told = fc.uniqueArray(outcome, { selector: ({ minute }) => minute, minLength: 1, maxLength: 5 });
    const shuffled = told.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    );
    let run = 0;
    await fc.assert(
      fc.asyncProperty(shuffled, async ([list, arrivals]) => {
        run += 1;
        const useId = `use-${run}`;
        for (const { outcome: word, minute } of arrivals) {
          const when = new Date(at.getTime() + minute * 60_000);
          await recordOutcome(fresh.store, { useId, outcome: word, agentId: 'ada', at: when });
        }
        const last = list.toSorted((a, b) => b.minute - a.minute)[0]!;
        expect(await outcomesOf(fresh.store, [useId, 'another'])).toEqual(new Map([[useId, last.outcome]]));
      }),
      { numRuns: 25 },
    );
  });

  test('of which an outcome may come before its use', async () => {
    const outcome: UseOutcome = { useId: '9', outcome: 'escalated', agentId: 'ada', at };
    await recordOutcome(fresh.store, outcome);
    await recordUses(fresh.store, [use('9')]);
    expect(await outcomesOf(fresh.store, ['9'])).toEqual(new Map([['9', 'escalated']]));
    expect(await outcomesOf(fresh.store, [])).toEqual(new Map());
  });

  test('of leads who overrule a finding, with their reason', async () => {
    const override = {
      id: '1',
      ruleId: 'amazon/no-foreign-links',
      macro: 'delivery/track-parcel',
      reason: 'The buyer asked for “the carrier’s page” — naïve, but harmless. 🙂',
      agentId: 'lea',
      at,
    };
    await recordOverride(fresh.store, override);
    await recordOverride(fresh.store, override);
    expect(await overridesSince(fresh.store, at)).toEqual([override]);
    expect(await overridesSince(fresh.store, new Date(at.getTime() + 1))).toEqual([]);
  });

  test('of readers who say whether an article helped', async () => {
    const vote = { path: 'returns/return-an-item', locale: 'en', isHelpful: true, at };
    await recordVote(fresh.store, { ...vote, id: '1' });
    await recordVote(fresh.store, { ...vote, id: '1', isHelpful: false });
    await recordVote(fresh.store, { ...vote, id: '2', isHelpful: false });
    await recordVote(fresh.store, { ...vote, id: '3', locale: 'ja' });
    expect(await countVotes(fresh.store, long)).toEqual([
      { path: 'returns/return-an-item', locale: 'en', helpful: 1, unhelpful: 1 },
      { path: 'returns/return-an-item', locale: 'ja', helpful: 1, unhelpful: 0 },
    ]);
    expect(await countVotes(fresh.store, new Date(at.getTime() + 1))).toEqual([]);
  });
}
