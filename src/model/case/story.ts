/** A step of the story of a case: the month that it brings the relation to, and the ids of the incidents that it tells. */
export type StoryStep = Readonly<{ month: number; tells: readonly string[] }>;

type Told = Readonly<{ id: string; at: number }>;
type Dated = Readonly<{ month: number }>;

/** The moments up to a month, that month included. */
export const reachedBy = <M extends Dated>(moments: readonly M[], month: number): readonly M[] =>
  moments.filter((moment) => moment.month <= month);

/** The number, from 1, of the step that tells an incident; undefined if none does. */
export function tellingStep(steps: readonly StoryStep[], incident: string): number | undefined {
  const index = steps.findIndex(({ tells }) => tells.includes(incident));
  return index < 0 ? undefined : index + 1;
}

/**
 * What is wrong with the months of a story, in words: a step before the one before it, an incident that is told never, twice
 * or before it happens, or that has happened before it is told, a moment that no step reaches. Empty when nothing is.
 */
export function findStoryFaults(
  steps: readonly StoryStep[],
  incidents: readonly Told[],
  moments: readonly Dated[],
): readonly string[] {
  const end = steps.at(-1)?.month ?? 0;
  return [
    ...steps.flatMap(({ month }, index) =>
      month < (steps[index - 1]?.month ?? 0) ? [`step ${index + 1} comes before the step before it`] : [],
    ),
    ...incidents.flatMap((incident) => tellingFaults(steps, incident)),
    ...unknownIds(steps, incidents).map((id) => `there is no incident ${id} to tell`),
    ...moments
      .filter(({ month }) => month > end)
      .map(({ month }) => `no step reaches the moment in month ${month}`),
  ];
}

function tellingFaults(steps: readonly StoryStep[], { id, at }: Told): readonly string[] {
  const times = steps.filter(({ tells }) => tells.includes(id)).length;
  const told = tellingStep(steps, id);
  if (told === undefined || times !== 1) return [`incident ${id} is told ${times} times`];
  return steps.flatMap(({ month }, index) => {
    const number = index + 1;
    if (number >= told) return month < at ? [`step ${number} lies before incident ${id}`] : [];
    return month > at ? [`step ${number} lies after incident ${id}, which is not told yet`] : [];
  });
}

function unknownIds(steps: readonly StoryStep[], incidents: readonly Told[]): readonly string[] {
  const known = incidents.map(({ id }) => id);
  return steps.flatMap(({ tells }) => tells).filter((id) => !known.includes(id));
}
