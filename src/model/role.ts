/** The two parties of a relation, from whose side a scan is filled in. */
export const ROLES = ['client', 'provider'] as const;

/** One of the two parties. */
export type Role = (typeof ROLES)[number];

/** Whether a value from outside names one of the two parties. */
export function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value);
}

/** The party at the other side of the table. */
export function otherRole(role: Role): Role {
  return role === 'client' ? 'provider' : 'client';
}
