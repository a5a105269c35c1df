/**
 * The markup of a drawn chart, for a page. Its lines are written as steps from point to point, to a tenth of a px: of
 * absolute coordinates to a thousandth, as Plot writes them, the lines of a page take more bytes than its text.
 */
export function chartMarkup(svg: SVGSVGElement): string {
  for (const path of svg.querySelectorAll('path')) {
    const d = path.getAttribute('d') ?? '';
    if (POLYLINE.test(d)) path.setAttribute('d', inSteps(d));
  }
  return svg.outerHTML;
}

/** One stroke through points, open or closed. */
const POLYLINE = /^M[-\d.,]+(?:L[-\d.,]+)+Z?$/;

/** From tenth to tenth, so that what is lost in a step does not add up. */
function inSteps(d: string): string {
  const close = d.endsWith('Z') ? 'Z' : '';
  const points = d
    .slice(1, close ? -1 : undefined)
    .split('L')
    .map((point) => point.split(',').map((value) => Math.round(Number(value) * 10)));
  const [start = [], ...rest] = points;
  const steps = rest.map((point, index) => point.map((value, axis) => value - (points[index]?.[axis] ?? 0)));
  return `M${inTenths(start)}l${steps.map(inTenths).join(' ')}${close}`;
}

const inTenths = (point: readonly number[]): string => point.map((value) => String(value / 10)).join(',');
