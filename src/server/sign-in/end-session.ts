import { askAuth } from './ask-auth.ts';
import type { Visit } from './visit.ts';

/** Ends the session of the cookie, if it has one; gives the cookies that say so. */
export async function endSession(visit: Visit): Promise<readonly string[]> {
  const { cookies } = await askAuth(visit, '/sign-out', {});
  return cookies;
}
