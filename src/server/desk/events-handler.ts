import * as z from 'zod';
import { deskEventsSchema, type DeskEvent } from '../../desk/events.ts';
import { mayActAs } from '../../model/role.ts';
import { recordFavourite } from '../../store/favourites.ts';
import { recordOutcome } from '../../store/outcomes.ts';
import { recordOverride } from '../../store/overrides.ts';
import type { Store } from '../../store/store.ts';
import { recordUses } from '../../store/uses.ts';
import type { RouteContext } from '../route.ts';

/**
 * `POST /api/desk/events`: keeps what an agent did; 204 once all of it is kept. What is sent again counts once. 400 and 403
 * mean that none was kept: the desk sends them one by one then, and drops what is refused alone.
 */
export async function takeEvents(request: Request, { user, store, now }: RouteContext): Promise<Response> {
  const { data, error } = deskEventsSchema.safeParse(await jsonOf(request));
  if (error) return refuse(400, `These are no events.\n${z.prettifyError(error)}`);
  const { events } = data;
  if (events.some(({ kind }) => kind === 'override') && !mayActAs(user.role, 'lead')) {
    return refuse(403, `To overrule a finding needs the role lead; yours is ${user.role}.`);
  }
  await keep(events, { store, agentId: user.id, latest: now() });
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}

interface Keeping {
  readonly store: Store;
  readonly agentId: string;
  /** Nothing happened later: a device's clock may be ahead. */
  readonly latest: Date;
}

async function keep(events: readonly DeskEvent[], { store, agentId, latest }: Keeping): Promise<void> {
  const who = (at: string): { agentId: string; at: Date } => ({
    agentId,
    at: new Date(Math.min(Date.parse(at), latest.getTime())),
  });
  const uses = events.filter((event) => event.kind === 'use');
  await recordUses(
    store,
    uses.map(({ id, macro, locale, channel, seconds, edited, at }) => ({
      ...{ id, macro, locale, channel, seconds, edited },
      ...who(at),
    })),
  );
  for (const event of events) {
    if (event.kind === 'outcome') {
      const { useId, outcome, at } = event;
      await recordOutcome(store, { useId, outcome, ...who(at) });
    } else if (event.kind === 'override') {
      const { id, ruleId, macro, reason, at } = event;
      await recordOverride(store, { id, ruleId, macro, reason, ...who(at) });
    } else if (event.kind === 'favourite') {
      const { macro, isFavourite, at } = event;
      await recordFavourite(store, { macro, isFavourite, ...who(at) });
    }
  }
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

function refuse(status: number, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
