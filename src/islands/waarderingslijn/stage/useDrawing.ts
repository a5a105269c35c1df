import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Span, Timeline } from '../../../model/line/timeline';
import { useTexts } from '../texts';
import type { Charts } from '../useCharts';
import type { ShownLines } from '../useLines';
import type { Whose } from '../view';
import { chartSeries, chartWords } from './chartParts';
import type { Plane } from './plane';

interface DrawingParts {
  readonly charts: Charts;
  readonly plane: Plane | undefined;
  readonly lines: ShownLines;
  readonly timeline: Timeline;
  readonly span: Span;
  readonly whose: Whose;
}

/** Has the chart drawn into the element of the returned reference, anew when what it shows changes. */
export function useDrawing(parts: DrawingParts): RefObject<HTMLDivElement> {
  const { charts, plane, lines, timeline, span, whose } = parts;
  const texts = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!place.current || !plane || typeof charts !== 'object') return;
    const svg = charts.appreciationChart(
      chartSeries(lines, timeline, span),
      chartWords(texts, lines, timeline, whose),
      { width: plane.width, height: plane.height, document: place.current.ownerDocument, id: `lijn-${id}` },
    );
    place.current.replaceChildren(svg);
  }, [charts, lines, timeline.settings, timeline.name, plane?.width]);
  return place;
}
