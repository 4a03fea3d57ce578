import type { Role } from '../../../src/model/role.ts';
import { makeLink } from '../../../src/store/one-time-links.ts';
import type { Store } from '../../../src/store/store.ts';
import { addUser, findUser } from '../../../src/store/users.ts';
import { Visitor } from './gated-server.ts';

export const password = 'seven green kettles';

export interface Person {
  readonly id: string;
  readonly email: string;
  /** Their browser, signed in. */
  readonly visitor: Visitor;
}

/** Adds a user of a role, who comes by a one-time link and sets a password. */
export async function join(store: Store, origin: string, role: Role, email = `${role}@example.com`): Promise<Person> {
  const now = new Date();
  const id =
    (await findUser(store, { email }))?.id ?? (await addUser(store.db, { name: 'Somebody', email, role }, now));
  const token = await makeLink(store, id, now);
  const visitor = new Visitor(origin);
  const answer = await visitor.post(`/sign-in/first/?token=${token}`, { name: 'Ada', password, repeat: password });
  if (answer.headers.location !== '/desk/') throw new Error(`${email} did not get in: ${answer.status} ${answer.text}`);
  return { id, email, visitor };
}
