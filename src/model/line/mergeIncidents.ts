import { type DatedIncident, type IncidentEntry, incidentKey } from './datedIncident';
import { idMaker } from './incidentId';

/** What to do with the incidents that are there: keep them, or put the incoming ones in their place. */
export type MergeMode = 'append' | 'replace';

/** The incidents after an import, how many of them are new, and how many incoming ones were there already. */
export type MergedIncidents = Readonly<{
  incidents: readonly DatedIncident[];
  added: number;
  duplicates: number;
}>;

/**
 * Brings incoming incidents into those that exist. One that says the same as one that is there is a duplicate: it adds
 * nothing and keeps that one's id. What a side holds twice is two incidents, and the result holds each as often as the
 * side with most of it: the same import again adds nothing, and the order of imports does not matter. `append` keeps
 * all that was there, `replace` gives exactly the incoming ones. New ids are i1, i2, …, as far as no incident has them.
 */
export function mergeIncidents(
  existing: readonly DatedIncident[],
  incoming: readonly IncidentEntry[],
  mode: MergeMode,
): MergedIncidents {
  const takeSame = sameTaker(existing);
  const newId = idMaker(existing);
  const all = incoming.map((entry) => takeSame(entry) ?? { ...entry, id: newId() });
  const there = new Set(existing);
  const fresh = all.filter((incident) => !there.has(incident));
  return {
    incidents: mode === 'append' ? [...existing, ...fresh] : all,
    added: fresh.length,
    duplicates: all.length - fresh.length,
  };
}

/** Finds the incident that says the same as another; each is found once. */
function sameTaker(incidents: readonly DatedIncident[]): (entry: IncidentEntry) => DatedIncident | undefined {
  const left = new Map<string, DatedIncident[]>();
  for (const incident of incidents) {
    const key = incidentKey(incident);
    left.set(key, [...(left.get(key) ?? []), incident]);
  }
  return (entry) => left.get(incidentKey(entry))?.shift();
}
