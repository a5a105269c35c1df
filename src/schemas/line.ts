import { z } from 'astro/zod';
import { ROLES } from '../model/role';
import { incidentSchema, monthSchema, startSchema } from './incident';
import { localizedText } from './text';

const incident = incidentSchema.extend({ title: localizedText });

/**
 * An appreciation line of ours: what one party feels from month 0 to `until`. The build stops where the incidents do not
 * stand in order of time, where one falls after the end, or is solved before it happens.
 */
export const lineSchema = z
  .strictObject({
    id: z.string(),
    party: z.enum(ROLES),
    until: monthSchema,
    start: startSchema,
    incidents: z.array(incident).min(1),
    /** The line forks: how it would go on if this moment, counted from 1, had been solved in this month. */
    fork: z.strictObject({ moment: z.int().min(1), solvedAt: monthSchema }).optional(),
  })
  .superRefine(({ until, incidents, fork }, context) => {
    const forking = fork && incidents[fork.moment - 1];
    if (fork && !(forking && forking.sign < 0 && forking.at < fork.solvedAt))
      context.addIssue({ code: 'custom', path: ['fork'], message: 'is no solution of a negative moment' });
    incidents.forEach(({ at, solvedAt = Infinity }, index) => {
      const problem = (message: string) =>
        context.addIssue({ code: 'custom', path: ['incidents', index], message });
      if (at > until) problem('falls after the end of the line');
      if (at < (incidents[index - 1]?.at ?? 0)) problem('stands after a later incident');
      if (solvedAt <= at) problem('is solved before it happens');
    });
  });
