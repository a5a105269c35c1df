import type { DatedIncident } from './datedIncident';

/** Gives new ids i1, i2, …, as far as no incident has them. */
export function idMaker(incidents: readonly DatedIncident[]): () => string {
  const taken = new Set(incidents.map(({ id }) => id));
  let number = 0;
  const next = () => `i${(number += 1)}`;
  return () => {
    let id = next();
    while (taken.has(id)) id = next();
    return id;
  };
}
