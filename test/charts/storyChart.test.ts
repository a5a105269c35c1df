import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { storyChart } from '../../src/charts/storyChart';
import { DEFAULT_SETTINGS } from '../../src/model/line/appreciation';

const words = {
  name: 'line',
  description: 'what',
  axis: 'axis',
  month: 'month',
  euphoria: 'e',
  critical: 'c',
};
const { document } = parseHTML('<html><body></body></html>');
const points = Array.from({ length: 52 }, (_, month) => ({ month, mean: 0.8 - month / 100 }));
const incidents = [
  { number: 1, month: 30, mean: 0.5, sign: -1, title: '', step: 2 },
  { number: 2, month: 33, mean: 0.47, sign: 1, title: '', step: 4 },
] as const;
const stops = [points[0]!, points[32]!, points[51]!];

describe.each([480, 320])('a story line of %d px', (width) => {
  const svg = storyChart(
    { lines: [{ points }], incidents, bounds: DEFAULT_SETTINGS },
    words,
    { width, height: 260, document, id: `story-${width}` },
    stops,
  );

  it('has a place for the cursor at each stop, from the left end of the line to the right one', () => {
    const places = (svg.querySelector('.line-cursor')?.getAttribute('data-places') ?? '').split(';');
    const [first, middle, last] = places.map((place) => place.split(' ').map(Number));
    expect(places).toHaveLength(stops.length);
    expect(first?.[0]).toBeLessThan(middle?.[0] ?? 0);
    expect(last?.[0]).toBe(width - 12);
    expect(last?.[1]).toBeGreaterThan(first?.[1] ?? Infinity);
  });

  it('starts without a veil, under the marks of the incidents', () => {
    expect(svg.querySelector('.veil')?.getAttribute('x')).toBe(String(width));
    expect(svg.querySelector('.line-cursor')?.nextElementSibling?.getAttribute('class')).toBe('incidents');
  });

  it('marks the casing, the sign and the label of each incident with the step that tells it', () => {
    for (const { step } of incidents) {
      const marked = [...svg.querySelectorAll(`[data-step="${step}"]`)];
      expect(marked.map(({ tagName }) => tagName.toLowerCase())).toEqual(['polygon', 'polygon', 'text']);
    }
  });

  it('keeps the labels of the months apart', () => {
    const labels = [...svg.querySelectorAll('.axis-text text')]
      .filter(({ parentElement }) => parentElement?.getAttribute('transform') === 'translate(0,16)')
      .map((label) => Number(/translate\(([\d.]+)/.exec(label.getAttribute('transform') ?? '')?.[1]))
      .toSorted((a, b) => a - b);
    expect(labels.at(-1)).toBe(width - 12);
    for (const [index, x] of labels.slice(1).entries()) expect(x - (labels[index] ?? 0)).toBeGreaterThan(25);
  });
});
