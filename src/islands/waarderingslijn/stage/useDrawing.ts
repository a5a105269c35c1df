import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Span, Timeline } from '../../../model/line/timeline';
import { useTexts } from '../texts';
import type { Charts } from '../useCharts';
import type { ShownLines } from '../useLines';
import type { Whose } from '../view';
import type { Plane } from './plane';

interface DrawingParts {
  readonly charts: Charts;
  readonly plane: Plane | undefined;
  readonly lines: ShownLines;
  readonly timeline: Timeline;
  readonly span: Span;
  readonly whose: Whose;
}

/**
 * Has the chart drawn into the element of the returned reference, anew when what it shows changes: the lines alone where
 * their ground stays as it was.
 */
export function useDrawing(parts: DrawingParts): RefObject<HTMLDivElement> {
  const { charts, plane, lines, timeline, span, whose } = parts;
  const texts = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  const drawn = useRef<Readonly<{ ground: object; svg: SVGSVGElement }> | null>(null);
  const ground = useMemo(() => ({}), [charts, plane, span.from, timeline.settings, whose]);
  useLayoutEffect(() => {
    if (!place.current || !plane || typeof charts !== 'object') return;
    const { width, height } = plane;
    const drawing = [
      charts.chartSeries(lines, timeline, span),
      charts.chartWords(texts, lines, timeline, whose),
      { width, height, document: place.current.ownerDocument, id: `lijn-${id}` },
    ] as const;
    if (drawn.current?.ground === ground) return charts.redrawLines(drawn.current.svg, ...drawing);
    const svg = charts.appreciationChart(...drawing);
    place.current.replaceChildren(svg);
    drawn.current = { ground, svg };
  }, [ground, lines, timeline.name]);
  return place;
}
