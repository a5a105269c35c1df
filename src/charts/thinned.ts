import type { Spot } from './labelPlace';

/**
 * The fewest of these spots, in order of x, between which a way of straight lines never lies more than so many px above or
 * below one that was left out; the first and the last stay. A line that bends little needs few.
 */
export function thinned(spots: readonly Spot[], within: number): readonly Spot[] {
  const [first, ...rest] = spots;
  if (!first) return [];
  const kept = [first];
  let [anchor, last] = [first, first];
  let [least, most] = [-Infinity, Infinity];
  for (const spot of rest) {
    const slope = (y: number) => (y - anchor.y) / (spot.x - anchor.x);
    if (slope(spot.y) < least || slope(spot.y) > most) {
      kept.push(last);
      anchor = last;
      [least, most] = [-Infinity, Infinity];
    }
    least = Math.max(least, slope(spot.y - within));
    most = Math.min(most, slope(spot.y + within));
    last = spot;
  }
  return last === first ? kept : [...kept, last];
}
