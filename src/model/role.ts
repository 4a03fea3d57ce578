/** What people may do in the desk, from least to most: each may do what the ones before may. */
export const roles = ['agent', 'lead', 'admin'] as const;

export type Role = (typeof roles)[number];

/** Whether who has one role may do what another is asked for. */
export function mayActAs(own: Role, wanted: Role): boolean {
  return roles.indexOf(own) >= roles.indexOf(wanted);
}
