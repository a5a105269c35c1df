import type { Answers } from '../scan/answer';
import type { Dossier, Moment } from './dossier';
import { INCIDENT_KINDS, type Incident, type IncidentKind } from '../line/incident';
import { BEHAVIOUR_ITEMS } from '../scan/item';
import { defined } from '../property';
import { visibleScan, type Scan } from '../scan/scan';

/** The scan asks about the last twelve months. */
const ASKED_MONTHS = 12;

/**
 * A moment of a case as the client would fill in the long scan: its own answers, the provider's behaviour as that of the
 * other party, and the kinds of incident of the last twelve months. Without behaviour there is no point yet; where the
 * provider's is coded, it knows of the point.
 */
export function scanOfMoment({ incidents, choice }: Dossier, moment: Moment, date: string): Scan {
  const { client = {}, provider = {} } = moment.answers;
  const isCoded = (answers: Answers) => BEHAVIOUR_ITEMS.some((id) => id in answers);
  const problem = isCoded(client) || isCoded(provider) ? 'yes' : 'no';
  const kinds = recentKinds(incidents, moment.month);
  const otherKnows = isCoded(provider) ? ('yes' as const) : undefined;
  const context = {
    role: 'client' as const,
    date,
    choice,
    problem,
    incidentKinds: kinds,
    otherKnows,
  } as const;
  return visibleScan({
    form: 'long',
    context: defined(context),
    answers: { ...client, ...asOther(provider) },
  });
}

/** A party's answers about its own behaviour, as the other party saw it. */
function asOther(answers: Answers): Answers {
  return Object.fromEntries(
    BEHAVIOUR_ITEMS.flatMap((id) => (answers[id] === undefined ? [] : [[`other-${id}`, answers[id]]])),
  );
}

function recentKinds(incidents: readonly Incident[], month: number): readonly IncidentKind[] | undefined {
  const recent = incidents.filter(({ at, sign }) => sign < 0 && at <= month && month - at < ASKED_MONTHS);
  const kinds = INCIDENT_KINDS.filter((kind) => recent.some((incident) => incident.kind === kind));
  return kinds.length === 0 ? undefined : kinds;
}
