import type { AppreciationSeries, AppreciationWords } from '../../../charts/appreciationSeries';
import type { DatedIncident } from '../../../model/line/datedIncident';
import { isolated } from '../../../model/text/freeText';
import type { Span, Timeline } from '../../../model/line/timeline';
import { fill, hundredths } from '../../../model/text/fill';
import { dateWords, effectWords } from '../dateWords';
import { effectOf } from '../../../model/line/timelineEdit';
import type { LineTexts } from '../texts';
import type { ShownLines } from '../useLines';
import type { Whose } from '../view';

/** What the chart draws: the lines, the incidents on them, and the bounds. */
export function chartSeries({ lines }: ShownLines, timeline: Timeline, { from }: Span): AppreciationSeries {
  return { lines, incidents: incidentsOn(lines).map(pointOf), bounds: timeline.settings, from };
}

/** An incident with the level of the line that it stands on. */
export type IncidentOnLine = ShownLines['lines'][number]['incidents'][number] & Readonly<{ mean: number }>;

/** The incidents that are felt in the lines of a chart, each once, on the first line that feels it. */
export function incidentsOn(lines: ShownLines['lines']): readonly IncidentOnLine[] {
  const seen = new Set<string>();
  return lines.flatMap((line) =>
    line.incidents.flatMap((incident) => {
      if (seen.has(incident.id)) return [];
      seen.add(incident.id);
      return [{ ...incident, mean: line.at(incident.at).mean }];
    }),
  );
}

function pointOf({ at, mean, sign, note, number }: IncidentOnLine) {
  return { month: at, mean, sign, title: note ?? '', number };
}

/** What the chart is called and says, in words. */
export function chartWords(
  texts: LineTexts,
  { lines }: ShownLines,
  timeline: Timeline,
  whose: Whose,
): AppreciationWords {
  const { words, bounds, months } = texts;
  const { chart } = words;
  return {
    name: fill(chart.name, { name: isolated(timeline.name ?? words.unnamed) }),
    description: lines.map((line) => endsText(texts, line)).join(' '),
    axis: whose === 'both' ? chart.axisBoth : fill(chart.axis, { party: words.key[whose] }),
    month: words.month,
    months: months.short,
    ...bounds,
  };
}

function endsText({ words }: LineTexts, { party, points, incidents }: ShownLines['lines'][number]): string {
  return fill(words.chart.description, {
    party: words.key[party],
    first: hundredths(points[0]?.mean ?? 0),
    last: hundredths(points.at(-1)?.mean ?? 0),
    count: incidents.length,
  });
}

/** What stands beside a handle: the date and the effect of its incident, in words. */
export function handleLabel(texts: LineTexts, incident: DatedIncident): string {
  return fill(texts.words.chart.handleLabel, {
    date: dateWords(incident.date, texts.locale),
    effect: effectWords(effectOf(incident), texts),
  });
}

/** What a handle is called: what stands beside it, with the number and the kind of its incident. */
export function handleName(
  texts: LineTexts,
  { number, told }: Pick<IncidentOnLine, 'number' | 'told'>,
): string {
  return fill(texts.words.chart.handle, {
    number,
    label: handleLabel(texts, told),
    kind: texts.table.kinds[told.kind],
  });
}
