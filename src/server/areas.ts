import type { Role } from '../model/role.ts';

/** A part of the site that only some may enter. */
export interface Area {
  readonly prefix: string;
  /** The least role; a route may ask for more. */
  readonly role: Role;
  /** A program asks, not a browser for a page: it gets a status, never a redirect. */
  readonly isApi: boolean;
}

const areas: readonly Area[] = [
  { prefix: '/desk', role: 'agent', isApi: false },
  { prefix: '/lead', role: 'lead', isApi: false },
  { prefix: '/api/desk', role: 'agent', isApi: true },
  { prefix: '/api/lead', role: 'lead', isApi: true },
];

/** The area that a path lies in; `undefined` for what everybody may see. */
export function areaOf(path: string): Area | undefined {
  return areas.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
}
