import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { appreciationChart, planeOf, redrawLines } from '../../src/charts/appreciationChart';
import { measureLine } from '../../src/collections/measuredLine';
import type { LineText } from '../../src/collections/lines';
import { localize } from '../../src/i18n/localize';
import { DEFAULT_SETTINGS } from '../../src/model/line/appreciation';
import { contentData } from '../content/contentFiles';
import { readableSvg } from './readableSvg';

const line = localize(contentData<LineText>('lines/five-moments.yaml'), 'nl');
const measured = measureLine(line);
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
    {
      lines: [{ points: measured.points }],
      threads: measured.points,
      fork: measured.fork ?? [],
      incidents: measured.moments,
      bounds: DEFAULT_SETTINGS,
    },
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
      measured.moments.map(({ sign }) => (sign > 0 ? 'marker-positive' : 'marker-negative')),
    );
    const numbers = [...svg.querySelectorAll('.label-number')].map(({ textContent }) => textContent);
    expect(numbers).toEqual(['1', '2', '3', '4', '5']);
  });

  it('draws both series as threads, and how the line would go on, from the moment where it forks', () => {
    const strokes = [...svg.querySelectorAll('.line-layer > path')].map((path) =>
      path.getAttribute('stroke'),
    );
    expect(strokes).toEqual(expect.arrayContaining(['var(--affective)', 'var(--calculative)']));
    const fork = svg.querySelector('.line-layer > path[stroke-dasharray]')?.getAttribute('d') ?? '';
    const [first] = fork.slice(1).split('L');
    const plane = planeOf({ width, height, months: line.until, dated: false });
    expect(Number(first?.split(',')[0])).toBeCloseTo(plane.x(17), 0);
  });

  it('gives titles only where there is room for them', () => {
    const labels = [...svg.querySelectorAll('.incidents text')].map(({ textContent }) => textContent ?? '');
    expect(labels.every((label) => label.length > 1)).toBe(size === 'wide');
  });

  it('names its hatches after the chart, so that two charts can stand on a page', () => {
    const ids = [...svg.querySelectorAll('pattern')].map(({ id }) => id);
    expect(ids).toEqual([`line-${width}-euphoria`, `line-${width}-critical`]);
    // This line goes beyond both bounds.
    const filled = ids.map((id) => svg.querySelectorAll(`[fill="url(#${id})"]`).length);
    expect(filled).toEqual([1, 1]);
  });
});

it('has the numbers of its table among the points of the line', () => {
  for (const row of measured.rows) {
    const point = measured.points.find(({ month }) => month === row.month);
    expect(point).toEqual(row);
  }
});

it('writes the numbers of 25 incidents of one day so that each can be read', () => {
  const incidents = Array.from({ length: 25 }, (_, index) => ({
    number: index + 1,
    month: 8,
    mean: 0.6,
    sign: -1 as const,
    title: '',
  }));
  const points = [0, 8, 20].map((month) => ({ month, mean: 0.6 }));
  const svg = appreciationChart({ lines: [{ points }], incidents, bounds: DEFAULT_SETTINGS }, words, {
    width: 800,
    height: 420,
    document,
    id: 'many',
  });
  const boxes = [...svg.querySelectorAll('.incidents text[x]')].map((label) => {
    const [x, y] = [Number(label.getAttribute('x')), Number(label.getAttribute('y'))];
    const width = 9 * (label.textContent ?? '').length;
    const left = label.classList.contains('label-left') ? x - width : x;
    return { left, right: left + width, top: y - 11, bottom: y + 3 };
  });
  const marks = [...svg.querySelectorAll('.marker-negative')].map((mark) => {
    const [x = 0, y = 0] = (mark.getAttribute('points') ?? '').split(' ').map(Number);
    return { left: x - 8, right: x + 8, top: y - 16, bottom: y };
  });
  expect(marks).toHaveLength(25);
  expect(boxes.length).toBeGreaterThan(20);
  const struck = boxes.filter((box, index) =>
    [...marks, ...boxes.slice(0, index)].some(
      (other) =>
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    ),
  );
  expect(struck).toEqual([]);
});

it('draws lines anew as they would be drawn at first', () => {
  const size = { width: 600, height: 380, document, id: 'moved' };
  const series = (mean: number) => ({
    lines: [{ points: [0, 10, 20].map((month) => ({ month, mean: month === 10 ? mean : 0.6 })) }],
    incidents: [
      { number: 1, month: 10, mean, sign: mean > 0.6 ? (1 as const) : (-1 as const), title: 'talk' },
    ],
    bounds: DEFAULT_SETTINGS,
  });
  const told = (mean: number) => ({ ...words, description: `ends at ${mean}` });
  const svg = appreciationChart(series(0.9), told(0.9), size);
  const axis = svg.querySelector('.axis-title');
  for (const mean of [0.2, 0.6, 0.95]) {
    redrawLines(svg, series(mean), told(mean), size);
    expect(svg.outerHTML).toBe(appreciationChart(series(mean), told(mean), size).outerHTML);
  }
  expect(svg.querySelector('.axis-title')).toBe(axis);
});
