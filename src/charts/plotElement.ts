import * as Plot from '@observablehq/plot';

/** What a chart is drawn in: its size in px and the document that makes its elements. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
  readonly document: Document;
}

/** The words that make a chart readable without sight. */
export interface ChartWords {
  readonly name: string;
  readonly description: string;
}

/**
 * The one door to Plot: draws `options` in this size and returns an SVG element that a strict content
 * security policy accepts (Plot's own `<style>` is taken out: the site's stylesheet dresses it),
 * named and described for screen readers as one picture: its marks have no labels of their own.
 */
export function plotElement(
  options: Plot.PlotOptions,
  { width, height, document }: ChartSize,
  words: ChartWords,
): SVGSVGElement {
  const svg = Plot.plot({ ...options, width, height, document, className: 'plot' }) as SVGSVGElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const mark of svg.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  describe(svg, words);
  return svg;
}

/** Names a chart and says what it shows. */
export function describe(svg: SVGSVGElement, { name, description }: ChartWords): void {
  svg.setAttribute('aria-label', name);
  svg.setAttribute('aria-description', description);
}
