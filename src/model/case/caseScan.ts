import type { Answers } from '../scan/answer';
import type { Moment } from './dossier';
import { INCIDENT_KINDS, type Incident, type IncidentKind } from '../line/incident';
import { BEHAVIOUR_ITEMS } from '../scan/item';
import { defined } from '../property';
import type { Scan } from '../scan/scan';

/** The scan asks about the last twelve months. */
const ASKED_MONTHS = 12;

/**
 * A moment of a case as the client would fill in the long scan: its own answers, the provider's behaviour as that of the
 * other party, and the kinds of incident of the last twelve months. Without behaviour nothing went wrong yet.
 */
export function scanOfMoment(moment: Moment, incidents: readonly Incident[], date: string): Scan {
  const { client = {}, provider = {} } = moment.answers;
  const behaviour = BEHAVIOUR_ITEMS.some((id) => id in client || id in provider);
  const kinds = recentKinds(incidents, moment.month);
  return {
    form: 'long',
    context: defined({
      role: 'client' as const,
      date,
      problem: behaviour ? ('yes' as const) : ('no' as const),
      incidentKinds: behaviour && kinds.length > 0 ? kinds : undefined,
    }),
    answers: { ...client, ...asOther(provider) },
  };
}

/** A party's answers about its own behaviour, as the other party saw it. */
function asOther(answers: Answers): Answers {
  return Object.fromEntries(
    BEHAVIOUR_ITEMS.flatMap((id) => (answers[id] === undefined ? [] : [[`other-${id}`, answers[id]]])),
  );
}

function recentKinds(incidents: readonly Incident[], month: number): readonly IncidentKind[] {
  const recent = incidents.filter(({ at, sign }) => sign < 0 && at <= month && month - at < ASKED_MONTHS);
  return INCIDENT_KINDS.filter((kind) => recent.some((incident) => incident.kind === kind));
}
