import type { AppreciationSeries, AppreciationWords } from '../../../charts/appreciationSeries';
import type { Span, Timeline } from '../../../model/line/timeline';
import { fill, hundredths } from '../../../model/text/fill';
import { isolated } from '../../../model/text/freeText';
import type { LineTexts } from '../texts';
import type { ShownLines } from '../useLines';
import type { Whose } from '../view';
import type { IncidentOnLine } from './chartParts';
import { incidentsOn } from './chartParts';

export { appreciationChart, fanOut, planeOf, redrawLines } from '../../../charts/appreciationChart';

/** What the chart draws: the lines, the incidents on them, and the bounds. */
export function chartSeries({ lines }: ShownLines, timeline: Timeline, { from }: Span): AppreciationSeries {
  // Beside the line of another party the threads of the first would say whose they are in vain.
  const threads = lines.length === 1 ? lines[0]?.points : undefined;
  return {
    lines,
    ...(threads && { threads }),
    incidents: incidentsOn(lines).map(pointOf),
    bounds: timeline.settings,
    from,
  };
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
