import type { Role } from '../role';

/** What an incident presses on: the personal tie, the business, or the goals. */
export const INCIDENT_KINDS = ['interpersonal', 'business', 'external'] as const;

/** The kind of an incident, decided by the lever that it moves. */
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Whether a value from outside is a kind of incident. */
export function isIncidentKind(value: unknown): value is IncidentKind {
  return (INCIDENT_KINDS as readonly unknown[]).includes(value);
}

/** An event that changed the appreciation; `at` and `solvedAt` are months since the start of the relation. */
export type Incident = Readonly<{
  at: number;
  kind: IncidentKind;
  sign: 1 | -1;
  weight: 1 | 2 | 3;
  hits: Role | 'both';
  solvedAt?: number;
  note?: string;
}>;
