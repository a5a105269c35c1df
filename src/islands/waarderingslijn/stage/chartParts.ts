import type { DatedIncident } from '../../../model/line/datedIncident';
import { fill } from '../../../model/text/fill';
import { dateWords, effectWords } from '../dateWords';
import { effectOf } from '../../../model/line/timelineEdit';
import { strokesOf } from '../../LineSample';
import type { LineStroke } from '../../LineSample';
import type { LineTexts } from '../texts';
import type { ShownLines } from '../useLines';
import type { Whose } from '../view';

/** The lines in a chart with what they stand for. */
export const strokesIn = (
  { strokes, words }: Pick<LineTexts, 'strokes' | 'words'>,
  whose: Whose,
): readonly (readonly [LineStroke, string])[] => strokesOf(whose === 'both' ? words.key : strokes);

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
