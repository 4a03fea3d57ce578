import type { DeskMe, RecentUse } from '../../desk/me.ts';
import { favouritesOf } from '../../store/favourites.ts';
import { outcomes, outcomesOf } from '../../store/outcomes.ts';
import type { Store } from '../../store/store.ts';
import { mostUsedMacros, recentUses } from '../../store/uses.ts';
import type { RouteContext } from '../route.ts';

const mostRecent = 30;
const mostUsed = 50;
const day = 86_400_000;
const daysOfHabit = 30;

/** `GET /api/desk/me`: who is signed in, and what this agent and the team use. */
export async function tellMe(_request: Request, { user, store, now }: RouteContext): Promise<Response> {
  const since = new Date(now().getTime() - daysOfHabit * day);
  const [favourites, recents, mine, team] = await Promise.all([
    favouritesOf(store, user.id),
    recentsOf(store, user.id),
    mostUsedMacros(store, { since, limit: mostUsed, agentId: user.id }),
    mostUsedMacros(store, { since, limit: mostUsed }),
  ]);
  const { id, name, email, role, team: own } = user;
  const signedIn = { id, name, email, role, ...(own !== undefined && { team: own }) };
  const me: DeskMe = { user: signedIn, favourites, recents, mine, team };
  return Response.json(me, { headers: { 'cache-control': 'no-store' } });
}

async function recentsOf(store: Store, agentId: string): Promise<RecentUse[]> {
  const uses = await recentUses(store, { agentId, limit: mostRecent });
  const ended = await outcomesOf(
    store,
    uses.map(({ id }) => id),
  );
  return uses.map(({ id, macro, locale, channel, edited, at }) => {
    const outcome = outcomes.find((known) => known === ended.get(id));
    return { id, macro, locale, channel, edited, at: at.toISOString(), ...(outcome && { outcome }) };
  });
}
