import type { Span, Timeline } from '../../../model/line/timeline';
import type { LineTexts } from '../texts';
import type { LoadedCharts } from '../useCharts';
import type { ShownLines } from '../useLines';
import type { Whose } from '../view';
import type { Picture } from './savePictures';
import { sheetTexts } from './sheetTexts';

/** The lines of which pictures are made. */
export interface Pictured {
  readonly timeline: Timeline;
  readonly span: Span;
  readonly shown: readonly ShownLines[];
  readonly whose: Whose;
}

/** How to draw each chart in view, and what stands around it. */
export const chartPictures = (
  { timeline, span, shown, whose }: Pictured,
  { appreciationChart, chartSeries, chartWords }: LoadedCharts,
  texts: LineTexts,
): readonly Picture[] =>
  shown.map((lines, index) => ({
    draw: (size) =>
      appreciationChart(chartSeries(lines, timeline, span), chartWords(texts, lines, timeline, whose), {
        ...size,
        id: `dia-${index}`,
      }),
    texts: (bare) => sheetTexts(texts, lines, timeline, whose, bare),
  }));
