import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { chartMarkup } from '../../src/charts/chartMarkup';
import { pathPoints } from './pathPoints';

/** A drawing with one path. */
const drawing = (d: string) => {
  const { document } = parseHTML('<html><body></body></html>');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg as SVGSVGElement;
};
const written = (d: string) => /d="([^"]*)"/.exec(chartMarkup(drawing(d)))?.[1] ?? '';

const WAVE = Array.from({ length: 400 }, (_, step) => [step * 1.372, 90 + 70 * Math.sin(step / 17)] as const);

it('writes a line as steps that end within half a tenth of where it is drawn, however long it is', () => {
  const [points = []] = pathPoints(written(`M${WAVE.map((point) => point.join(',')).join('L')}`));
  expect(points).toHaveLength(WAVE.length);
  const off = points.map(([x, y], index) =>
    Math.max(Math.abs(x - (WAVE[index]?.[0] ?? NaN)), Math.abs(y - (WAVE[index]?.[1] ?? NaN))),
  );
  expect(Math.max(...off)).toBeLessThanOrEqual(0.05 + 1e-6);
});

it('keeps the end of an area', () => {
  expect(written('M40,92.52L42.74,92.5L45.48,60L40,92.52Z')).toBe('M40,92.5l2.7,0 2.8,-32.5 -5.5,32.5Z');
});

it('makes a long line a good deal shorter', () => {
  const long = `M${WAVE.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`).join('L')}`;
  expect(written(long).length).toBeLessThan(long.length * 0.6);
});

it.each(['M0 0V6', 'M1,2L3,4M5,6L7,8', 'M0,0C1,1,2,2,3,3', '', 'M10,20'])('leaves %j as it is', (d) => {
  expect(written(d)).toBe(d);
});
