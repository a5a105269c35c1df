/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point in px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A label to place at a marker: the marker, and its sizes in px from the one wanted to the least one. */
export interface LabelWish {
  readonly marker: Spot;
  readonly sign: 1 | -1;
  readonly sizes: readonly Readonly<{ width: number; height: number }>[];
}

/** Where a label stands: its box, on which side of the marker, and which of its sizes it got. */
export interface LabelPlace {
  readonly box: Box;
  readonly side: 'left' | 'right';
  readonly size: number;
}

/** What labels must keep clear of, and the box that they must stay within. */
export interface LabelRoom {
  readonly within: Box;
  readonly line: readonly Spot[];
  readonly taken: readonly Box[];
}

type Corner = readonly ['left' | 'right', 'above' | 'below'];

/** The free side of the slope first: a line rises after a positive incident and falls after a negative one. */
const CORNERS: Readonly<Record<1 | -1, readonly Corner[]>> = {
  1: [
    ['left', 'above'],
    ['right', 'below'],
    ['left', 'below'],
    ['right', 'above'],
  ],
  [-1]: [
    ['right', 'above'],
    ['left', 'below'],
    ['right', 'below'],
    ['left', 'above'],
  ],
};
const DISTANCES = [13, 18, 24];
const CLEARANCE = 4;

/**
 * For each label a place that covers neither the line nor a box that is taken nor another label. Where the wanted size
 * fits nowhere a smaller one is tried; where none fits, undefined: what is struck through cannot be read.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  room: LabelRoom,
): readonly (LabelPlace | undefined)[] {
  const taken = [...room.taken];
  return wishes.map((wish) => {
    const place = placesFor(wish).find(({ box }) => isFree(box, { ...room, taken }));
    if (place) taken.push(place.box);
    return place;
  });
}

function placesFor({ marker, sign, sizes }: LabelWish): readonly LabelPlace[] {
  return sizes.flatMap(({ width, height }, size) =>
    DISTANCES.flatMap((distance) =>
      CORNERS[sign].map(([side, level]) => {
        const left = side === 'left' ? marker.x - distance - width : marker.x + distance;
        const top =
          level === 'above' ? marker.y - distance + CLEARANCE - height : marker.y + distance - CLEARANCE;
        return { side, size, box: { left, top, right: left + width, bottom: top + height } };
      }),
    ),
  );
}

function isFree(box: Box, { within, line, taken }: LabelRoom): boolean {
  const room = grown(box, CLEARANCE);
  const inside =
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom;
  return inside && !taken.some((other) => overlap(room, other)) && !line.some((spot) => holds(room, spot));
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function holds({ left, top, right, bottom }: Box, { x, y }: Spot): boolean {
  return x > left && x < right && y > top && y < bottom;
}
