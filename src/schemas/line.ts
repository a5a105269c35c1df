import { z } from 'astro/zod';
import type { AppreciationLevels } from '../model/line/appreciation';
import { INCIDENT_KINDS } from '../model/line/incident';
import type { Incident } from '../model/line/incident';
import { ROLES } from '../model/role';
import { localizedText } from './text';

const level = z.number().min(0).max(1);
const month = z.number().min(0);

/** The levels at which the appreciation starts, each 0..1. */
export const startSchema = z.strictObject({
  personal: level,
  business: level,
}) satisfies z.ZodType<AppreciationLevels>;

const incident = z.strictObject({
  at: month,
  kind: z.enum(INCIDENT_KINDS),
  sign: z.union([z.literal(1), z.literal(-1)]),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  hits: z.enum([...ROLES, 'both']),
  solvedAt: month.exactOptional(),
  title: localizedText,
  note: localizedText,
}) satisfies z.ZodType<Omit<Incident, 'note'>>;

/**
 * An appreciation line of ours: what one party feels from month 0 to `until`. The build stops where the incidents do not
 * stand in order of time, where one falls after the end, or is solved before it happens.
 */
export const lineSchema = z
  .strictObject({
    id: z.string(),
    party: z.enum(ROLES),
    until: month,
    start: startSchema,
    incidents: z.array(incident).min(1),
  })
  .superRefine(({ until, incidents }, context) => {
    incidents.forEach(({ at, solvedAt = Infinity }, index) => {
      const problem = (message: string) =>
        context.addIssue({ code: 'custom', path: ['incidents', index], message });
      if (at > until) problem('falls after the end of the line');
      if (at < (incidents[index - 1]?.at ?? 0)) problem('stands after a later incident');
      if (solvedAt <= at) problem('is solved before it happens');
    });
  });
