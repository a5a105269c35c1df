import type { AppreciationPoint } from '../model/line/appreciation';
import { measureAppreciation, sampleAppreciation } from '../model/line/appreciation';
import type { Excursion } from '../model/line/excursion';
import { findExcursions } from '../model/line/excursion';
import type { LineText } from './lines';

type Told = LineText['incidents'][number];

/** A moment of a line: an incident, numbered from 1, with the mean (0..1) where it begins. */
export type LineMoment = Told & Readonly<{ number: number; month: number; mean: number }>;

/** What a figure shows of a line. */
export type MeasuredLine = Readonly<{
  /** The points that the line is drawn through, ten a month. */
  points: readonly AppreciationPoint[];
  /** The numbers of the table: a row for every fourth month and for each moment. */
  rows: readonly AppreciationPoint[];
  moments: readonly LineMoment[];
  excursions: readonly Excursion[];
  /** How the line would go on from the moment where it forks; undefined where it does not. */
  fork: readonly AppreciationPoint[] | undefined;
}>;

const PER_MONTH = 10;

/** Reads a line of ours with the settings of the published method. */
export function measureLine(line: LineText): MeasuredLine {
  const { party, until, incidents } = line;
  const moments = incidents.map((incident, index) => {
    const { mean } = measureAppreciation(line, party, incident.at);
    return { ...incident, number: index + 1, month: incident.at, mean };
  });
  return {
    points: sampleAppreciation(line, party, { until, perMonth: PER_MONTH }),
    rows: sampleAppreciation(line, party, { until, perMonth: 1 }).filter(
      ({ month }) => month % 4 === 0 || incidents.some(({ at }) => at === month),
    ),
    moments,
    excursions: findExcursions(line, party, until),
    fork: measureFork(line),
  };
}

function measureFork({ fork, ...line }: LineText): readonly AppreciationPoint[] | undefined {
  const forking = fork && line.incidents[fork.moment - 1];
  if (!forking) return undefined;
  const incidents = line.incidents.map((told) =>
    told === forking ? { ...told, solvedAt: fork.solvedAt } : told,
  );
  const { party, until } = line;
  const points = sampleAppreciation({ ...line, incidents }, party, { until, perMonth: PER_MONTH });
  return points.filter(({ month }) => month >= forking.at);
}
