import type { MatrixPlace } from '../../model/result/matrixPlace';
import type { MarkParty, MatrixScale, Placements } from './placement';
import { across, down } from './placement';

/** A moment of a trajectory: a numbered circle for the own party, a numbered square for the other. */
export interface Station extends MatrixPlace {
  readonly party: MarkParty;
  /** At most two characters. */
  readonly label: string;
  /** Where the party came from: an arrow leads from there. */
  readonly after?: MatrixPlace | undefined;
  /** Where the trajectory ends: filled. */
  readonly current?: boolean;
}

/** A point of the square, in parts of its side: from the left and from the top, 0..1. */
export interface Point {
  readonly left: number;
  readonly top: number;
}

/** A station as it is drawn: `spot` is its place; its number stands there too, or at the end of a leader line. */
export interface PlacedStation {
  readonly station: Station;
  readonly spot: Point;
  readonly badge: Point;
  readonly led: boolean;
  readonly curve?: Curve;
}

/** The way to a station from where it came; `degrees` is the direction in which it arrives. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
  readonly degrees: number;
}

/** Numbers nearer than this would touch in the smallest square, of 240 px. */
export const APART = 0.13;

const FROM_TRAIL = 0.08;
const RIM = 0.06;
const BEND = 0.12;
const STRAIGHT_BELOW = 0.2;
const RINGS = [0.14, 0.18, 0.22, 0.26, 0.3, 0.36, 0.42, 0.5];
const DIRECTIONS = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);

/** All that can stand on a matrix with a trajectory. */
export interface TrailPlacements extends Placements {
  readonly stations?: readonly Station[];
}

/** Where each station is drawn. Places are never moved, but for the rim; numbers that would touch get a leader line. */
export function placeStations(stations: readonly Station[], scale: MatrixScale): readonly PlacedStation[] {
  const spots = stations.map((station) => spotOf(station, scale));
  const curves = stations.map((station) => curveTo(station, scale));
  const trail = curves.flatMap((curve) => (curve ? pointsOf(curve) : []));
  return stations.reduce<readonly PlacedStation[]>((placed, station, index) => {
    const spot = spotOf(station, scale);
    const led = spots.some((other, at) => at !== index && distance(other, spot) < APART);
    const taken = [...spots, ...placed.map(({ badge }) => badge)];
    const badge = led ? freePoint(spot, taken, trail) : spot;
    const curve = curves[index];
    return [...placed, { station, spot, badge, led, ...(curve ? { curve } : {}) }];
  }, []);
}

/** The distance between two points, in parts of the square's side. */
export const distance = (a: Point, b: Point): number => Math.hypot(a.left - b.left, a.top - b.top);

const insideRim = (part: number): number => Math.min(1 - RIM, Math.max(RIM, part));

function spotOf(place: MatrixPlace, scale: MatrixScale): Point {
  return { left: insideRim(across(scale, place.x)), top: insideRim(down(scale, place.y)) };
}

/** A bend to the left of the way, as a part of its length; short ways are straight. */
function curveTo(station: Station, scale: MatrixScale): Curve | undefined {
  if (!station.after) return undefined;
  const [from, to] = [spotOf(station.after, scale), spotOf(station, scale)];
  const [right, below] = [to.left - from.left, to.top - from.top];
  const share = distance(from, to) < STRAIGHT_BELOW ? 0 : BEND;
  const bend = {
    left: (from.left + to.left) / 2 + share * below,
    top: (from.top + to.top) / 2 - share * right,
  };
  const degrees = Math.round((Math.atan2(to.top - bend.top, to.left - bend.left) * 180) / Math.PI);
  return { from, bend, to, degrees };
}

function pointsOf({ from, bend, to }: Curve): readonly Point[] {
  return [0.2, 0.4, 0.6, 0.8].map((t) => {
    const along = (side: keyof Point) =>
      (1 - t) ** 2 * from[side] + 2 * t * (1 - t) * bend[side] + t ** 2 * to[side];
    return { left: along('left'), top: along('top') };
  });
}

/** The nearest ring around a spot with room for a number, and there the roomiest point; else the roomiest of all. */
function freePoint(spot: Point, taken: readonly Point[], trail: readonly Point[]): Point {
  const rings = RINGS.map((radius) => roomiest(pointsAround(spot, radius), taken, trail));
  const found = rings.find(({ room }) => room >= 1) ?? rings.toSorted((a, b) => b.room - a.room)[0];
  return found?.point ?? spot;
}

function roomiest(points: readonly Point[], taken: readonly Point[], trail: readonly Point[]) {
  const nearest = (point: Point, others: readonly Point[]) =>
    Math.min(...others.map((other) => distance(point, other)));
  return points
    .map((point) => ({
      point,
      room: Math.min(nearest(point, taken) / APART, nearest(point, trail) / FROM_TRAIL),
    }))
    .reduce((best, next) => (next.room > best.room + 1e-9 ? next : best), { point: points[0], room: 0 });
}

function pointsAround({ left, top }: Point, radius: number): readonly Point[] {
  return DIRECTIONS.map((angle) => ({
    left: left + radius * Math.cos(angle),
    top: top + radius * Math.sin(angle),
  })).filter((point) => insideRim(point.left) === point.left && insideRim(point.top) === point.top);
}
