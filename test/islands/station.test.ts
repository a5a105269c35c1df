import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Station } from '../../src/islands/matrix/station';
import { APART, distance, placeStations } from '../../src/islands/matrix/station';

const SCALE = { low: -1, high: 1 };
const value = fc.double({ min: -1, max: 1, noNaN: true });
const place = fc.record({ x: value, y: value });
const stations = fc.array(
  fc.record({
    x: value,
    y: value,
    party: fc.constantFrom('own' as const, 'other' as const),
    label: fc.constantFrom('1', '2', '3'),
    after: fc.option(place, { nil: undefined }),
  }),
  { minLength: 1, maxLength: 5 },
);
const alone = (x: number, y: number, more: Partial<Station> = {}): Station => ({
  x,
  y,
  party: 'own',
  label: '1',
  ...more,
});

it('draws every station at its own place, but for the rim', () => {
  fc.assert(
    fc.property(stations, (given) => {
      placeStations(given, SCALE).forEach(({ spot, station }) => {
        const inside = (part: number) => Math.min(0.94, Math.max(0.06, part));
        expect(spot.left).toBeCloseTo(inside((station.x + 1) / 2), 9);
        expect(spot.top).toBeCloseTo(inside((1 - station.y) / 2), 9);
      });
    }),
  );
});

it('keeps numbers apart and inside the square, and off the places of others', () => {
  fc.assert(
    fc.property(stations, (given) => {
      const placed = placeStations(
        given.map(({ after: _, ...station }) => station),
        SCALE,
      );
      placed.forEach(({ badge }, index) => {
        expect(Math.min(badge.left, badge.top)).toBeGreaterThanOrEqual(0.06);
        expect(Math.max(badge.left, badge.top)).toBeLessThanOrEqual(0.94);
        placed.forEach((other, at) => {
          if (at === index) return;
          expect(distance(badge, other.badge)).toBeGreaterThanOrEqual(APART - 1e-9);
          expect(distance(badge, other.spot)).toBeGreaterThanOrEqual(APART - 1e-9);
        });
      });
    }),
  );
});

it('gives a leader line exactly to stations that would touch', () => {
  fc.assert(
    fc.property(stations, (given) => {
      const placed = placeStations(given, SCALE);
      placed.forEach(({ spot, badge, led }, index) => {
        const touches = placed.some((other, at) => at !== index && distance(other.spot, spot) < APART);
        expect(led).toBe(touches);
        if (!led) expect(badge).toEqual(spot);
      });
    }),
  );
});

it('leads an arrow from where the party came from to its place', () => {
  const [station] = placeStations([alone(0.5, 0, { after: { x: -0.5, y: 0 } })], SCALE);
  expect(station?.curve?.from).toEqual({ left: 0.25, top: 0.5 });
  expect(station?.curve?.to).toEqual({ left: 0.75, top: 0.5 });
  expect(station?.curve?.bend.left).toBe(0.5);
  expect(station?.curve?.bend.top).toBeCloseTo(0.44, 9);
  expect(station?.curve?.degrees).toBe(13);
});

it('draws a short way straight', () => {
  const [station] = placeStations([alone(0, 0, { after: { x: 0, y: 0.3 } })], SCALE);
  expect(station?.curve?.bend).toEqual({ left: 0.5, top: 0.425 });
  expect(station?.curve?.degrees).toBe(90);
});

it('has no arrow to the first station', () => {
  expect(placeStations([alone(0, 0)], SCALE)[0]).not.toHaveProperty('curve');
});
