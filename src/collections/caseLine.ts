import type { AppreciationPoint } from '../model/line/appreciation';
import { measureAppreciation } from '../model/line/appreciation';
import type { Excursion } from '../model/line/excursion';
import { findExcursions } from '../model/line/excursion';
import { reachedBy, tellingStep } from '../model/case/story';
import type { StoryStep } from '../model/case/story';
import type { DossierText } from './dossiers';

/** An incident of a case, numbered from 1, with the step that tells it and the mean (0..1) where it begins. */
export type CaseIncident = DossierText['incidents'][number] &
  Readonly<{ number: number; step: number; month: number; mean: number }>;

/** A step of the story: its month, what the client then feels, and how many coded moments have been reached. */
export type CaseStep = StoryStep & AppreciationPoint & Readonly<{ number: number; moments: number }>;

/** The story of a case over time, as the client feels it. */
export interface CaseLine {
  readonly steps: readonly CaseStep[];
  readonly incidents: readonly CaseIncident[];
  readonly points: readonly AppreciationPoint[];
  readonly excursions: readonly Excursion[];
}

/** Parts of a month after an event in which the line bends. */
const BENDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5];

/** The line of a case and its steps. Throws on a dossier without a story. */
export function measureCaseLine(dossier: DossierText): CaseLine {
  const { steps, incidents, moments } = dossier;
  const until = steps?.at(-1)?.month;
  if (!steps || until === undefined) throw new Error(`content: dossier '${dossier.id}' has no story`);
  const at = (month: number) => ({ month, ...measureAppreciation(dossier, 'client', month) });
  return {
    steps: steps.map((step, index) => ({
      ...step,
      ...at(step.month),
      number: index + 1,
      moments: reachedBy(moments, step.month).length,
    })),
    incidents: incidents.map((incident, index) => ({
      ...incident,
      ...at(incident.at),
      number: index + 1,
      step: tellingStep(steps, incident.id) ?? 1,
    })),
    points: bendingMonths(dossier, until).map(at),
    excursions: findExcursions(dossier, 'client', until),
  };
}

/** The months that a line can be drawn through: each whole one, and more where an incident begins or is solved. */
function bendingMonths({ incidents }: DossierText, until: number): readonly number[] {
  const whole = Array.from({ length: Math.ceil(until) }, (_, month) => month);
  const events = incidents.flatMap(({ at, solvedAt = at }) => [at, solvedAt]);
  const bends = events.flatMap((event) => BENDS.map((part) => Math.round((event + part) * 10) / 10));
  return [...new Set([...whole, ...bends, until])]
    .filter((month) => month <= until)
    .toSorted((a, b) => a - b);
}
