import { clamp } from '../model/mean';
import type { Box, Spot } from './labelPlace';

/** Marks that are less than this many px apart from left to right hide one another where they are level. */
const NEAR = 12;
/** A row of a fan in px: room for a number beside its mark, and for a finger. */
const ROW = 24;
/** A column of a fan in px: room for a number of two digits between marks. */
const COLUMN = 44;

type Member = Readonly<{ index: number; spot: Spot }>;

/**
 * Where marks stand so that those on one spot do not hide one another: moved down, or up where the box ends, and beside
 * each other where it is not high enough for all. A mark that stands alone stays. In the order of the spots.
 */
export function fanOut(spots: readonly Spot[], box: Box): readonly Spot[] {
  const fanned = [...spots];
  for (const heap of heapsOf(spots))
    for (const { index, spot } of heap.length > 1 ? spread(heap, box) : []) fanned[index] = spot;
  return fanned;
}

/** Spots that lie in one column, in order from left to right. */
function heapsOf(spots: readonly Spot[]): readonly (readonly Member[])[] {
  const heaps: Member[][] = [];
  const members = spots.map((spot, index) => ({ index, spot })).sort((a, b) => a.spot.x - b.spot.x);
  for (const member of members) {
    const heap = heaps.at(-1);
    const [first] = heap ?? [];
    if (heap && first && member.spot.x - first.spot.x < NEAR) heap.push(member);
    else heaps.push([member]);
  }
  return heaps;
}

function spread(heap: readonly Member[], box: Box): readonly Member[] {
  const rows = Math.max(1, Math.floor((box.bottom - box.top) / ROW) + 1);
  const columns = Math.ceil(heap.length / rows);
  const length = Math.ceil(heap.length / columns);
  if (columns === 1) return apart(heap, box);
  const half = ((columns - 1) / 2) * COLUMN;
  const middle = clamp(heap[0]?.spot.x ?? 0, box.left + half, box.right - half);
  return Array.from({ length: columns }, (_, column) => {
    const x = clamp(middle - half + column * COLUMN, box.left, box.right);
    const members = heap.slice(column * length, (column + 1) * length);
    return apart(members, box).map(({ index, spot }) => ({ index, spot: { x, y: spot.y } }));
  }).flat();
}

/** The same, at least a row apart: first each below the one above it, then back up from the end of the box. */
function apart(column: readonly Member[], { bottom }: Box): readonly Member[] {
  const order = column.toSorted((a, b) => a.spot.y - b.spot.y);
  let above = -Infinity;
  const down = order.map(({ spot }) => (above = Math.max(spot.y, above + ROW)));
  let below = Math.max(bottom, ...order.map(({ spot }) => spot.y)) + ROW;
  const up = down.reverse().map((level) => (below = Math.min(level, below - ROW)));
  up.reverse();
  return order.map(({ index, spot }, rank) => ({ index, spot: { x: spot.x, y: up[rank] ?? spot.y } }));
}
