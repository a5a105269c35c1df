import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { appreciationChart } from '../../src/charts/appreciationChart';
import { readLine } from '../../src/collections/lineReading';
import type { LineText } from '../../src/collections/lines';
import { localize } from '../../src/i18n/localize';
import { DEFAULT_SETTINGS } from '../../src/model/appreciation';
import { contentData } from '../content/contentFiles';
import { readableSvg } from './readableSvg';

const reading = readLine(localize(contentData<LineText>('lines/five-moments.yaml'), 'nl'));
const words = {
  name: 'the line',
  description: 'what it shows',
  axis: 'appreciation',
  month: 'month',
  euphoria: 'euphoria',
  critical: 'critical bound',
};
const { document } = parseHTML('<html><body></body></html>');

const draw = (width: number, height: number) =>
  appreciationChart(
    { lines: [{ points: reading.points }], incidents: reading.moments, bounds: DEFAULT_SETTINGS },
    words,
    { width, height, document, id: `line-${width}` },
  );

describe.each([
  ['wide', 600, 380],
  ['narrow', 320, 340],
] as const)('the five moments, %s', (size, width, height) => {
  const svg = draw(width, height);

  it('is drawn as before', async () => {
    await expect(readableSvg(svg)).toMatchFileSnapshot(`output/fiveMoments.${size}.svg`);
  });

  it('is a named picture without a style of its own', () => {
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe(words.name);
    expect(svg.getAttribute('aria-description')).toBe(words.description);
    expect(svg.querySelectorAll('style, [style]').length).toBe(0);
  });

  it('marks and numbers every incident by its sign', () => {
    const kinds = [...svg.querySelectorAll('.marker-positive, .marker-negative')].map((marker) =>
      marker.getAttribute('class'),
    );
    expect(kinds).toEqual(
      reading.moments.map(({ sign }) => (sign > 0 ? 'marker-positive' : 'marker-negative')),
    );
    const numbers = [...svg.querySelectorAll('.label-number')].map(({ textContent }) => textContent);
    expect(numbers).toEqual(['1', '2', '3', '4', '5']);
  });

  it('gives titles only where there is room for them', () => {
    const labels = [...svg.querySelectorAll('.incidents text')].map(({ textContent }) => textContent ?? '');
    expect(labels.every((label) => label.length > 1)).toBe(size === 'wide');
  });

  it('names its hatches after the frame, so that two charts can stand on a page', () => {
    const ids = [...svg.querySelectorAll('pattern')].map(({ id }) => id);
    expect(ids).toEqual([`line-${width}-euphoria`, `line-${width}-critical`]);
    for (const id of ids) expect(svg.querySelector(`[fill="url(#${id})"]`)).not.toBeNull();
  });
});

it('has the numbers of its table among the points of the line', () => {
  for (const row of reading.rows) {
    const point = reading.points.find(({ month }) => month === row.month);
    expect(point).toEqual(row);
  }
});
