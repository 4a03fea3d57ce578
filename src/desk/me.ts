import type { SignedIn } from '../model/signed-in.ts';
import type { UseOutcome } from '../store/outcomes.ts';
import type { MacroCount } from '../store/uses.ts';
import type { PersonalOrder } from './find.ts';

/** A reply that the agent copied. */
export interface RecentUse {
  readonly id: string;
  readonly macro: string;
  readonly locale: string;
  readonly channel: string;
  readonly edited: boolean;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly outcome?: UseOutcome['outcome'] | undefined;
}

/** What `GET /api/desk/me` answers. */
export interface DeskMe {
  readonly user: SignedIn;
  /** Paths of macros, latest star first. */
  readonly favourites: readonly string[];
  /** Latest first. */
  readonly recents: readonly RecentUse[];
  /** What this agent, and what all agents, sent most in the last 30 days. */
  readonly mine: readonly MacroCount[];
  readonly team: readonly MacroCount[];
}

/** The same for the search: paths only, each once. */
export function personalOrder({ favourites, recents, mine, team }: Omit<DeskMe, 'user'>): PersonalOrder {
  return {
    favourites,
    recents: [...new Set(recents.map(({ macro }) => macro))],
    mine: mine.map(({ macro }) => macro),
    team: team.map(({ macro }) => macro),
  };
}
