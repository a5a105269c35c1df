import { isolated } from '../../../model/text/freeText';
import type { Timeline } from '../../../model/line/timeline';
import { effectOf } from '../../../model/line/timelineEdit';
import { fill } from '../../../model/text/fill';
import type { LineTexts } from '../texts';
import type { ShownLines } from '../useLines';
import type { Whose } from '../view';
import { dateWords, effectText } from '../dateWords';
import { incidentsOn, strokesIn } from '../stage/chartParts';
import type { IncidentOnLine } from '../stage/chartParts';
import type { KeyEntry, SheetTexts } from './pictureSheet';

/**
 * What stands around a chart in a file of its own: whose line it is, what its signs mean, what the incidents are that it names
 * by their number alone (`bare`), and that nothing was measured.
 */
export function sheetTexts(
  texts: LineTexts,
  { management, lines }: ShownLines,
  timeline: Timeline,
  whose: Whose,
  bare: ReadonlySet<number>,
): SheetTexts {
  const { title, words, signs } = texts;
  const { chart, key } = words;
  const axis = whose === 'both' ? chart.axisBoth : fill(chart.axis, { party: key[whose] });
  const managed = management === 'active' ? chart.active : chart.asIs;
  return {
    title: isolated(timeline.name ?? words.unnamed),
    subtitle: `${title} · ${axis} · ${managed}`,
    key: [
      ...SIGNS.map(({ sign, ...entry }) => ({ ...entry, text: signs[sign] })),
      ...strokesIn(texts, whose).map(([stroke, name]) => lineEntry(stroke, name)),
    ],
    notes: [
      ...incidentsOn(lines)
        .filter(({ number }) => bare.has(number))
        .map((incident) => incidentLine(texts, incident)),
      words.limits.illustration,
    ],
  };
}

const SIGNS = [
  { sign: 'positive', class: 'marker-positive', path: 'M7 1.8L12.6 12H1.4z', width: 14 },
  { sign: 'negative', class: 'marker-negative', path: 'M7 12.2L12.6 2H1.4z', width: 14 },
] as const;

const lineEntry = (stroke: string, text: string): KeyEntry => ({
  class: `line-sample ${stroke}`,
  path: 'M0 7h32',
  width: 32,
  text,
});

function incidentLine({ table, locale }: LineTexts, incident: IncidentOnLine): string {
  const { number, told, kind, note } = incident;
  const what = note ? isolated(note) : `${table.kinds[kind]}, effect ${effectText(effectOf(told))}`;
  return `(${number}) ${dateWords(told.date, locale)}: ${what}`;
}
