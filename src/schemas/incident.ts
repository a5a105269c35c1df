import { z } from 'astro/zod';
import type { AppreciationLevels } from '../model/line/appreciation';
import type { Incident } from '../model/line/incident';
import { INCIDENT_KINDS } from '../model/line/incident';
import { ROLES } from '../model/role';
import { localizedText } from './text';

const level = z.number().min(0).max(1);

/** A month since the start, from 0. */
export const monthSchema = z.number().min(0);

/** The levels at which the appreciation starts, each 0..1. */
export const startSchema = z.strictObject({
  personal: level,
  business: level,
}) satisfies z.ZodType<AppreciationLevels>;

/** What every incident in content says. */
export const incidentSchema = z.strictObject({
  at: monthSchema,
  kind: z.enum(INCIDENT_KINDS),
  sign: z.union([z.literal(1), z.literal(-1)]),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  hits: z.enum([...ROLES, 'both']),
  solvedAt: monthSchema.exactOptional(),
  note: localizedText,
}) satisfies z.ZodType<Omit<Incident, 'note'>>;
