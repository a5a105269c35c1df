/** A place in a drawing, x and y. */
export type Point = readonly [number, number];

/**
 * The points that the strokes of a path go through, a list for each stroke. Knows absolute and relative moves and lines,
 * several after one letter too, and the closing of a stroke; throws on any other command.
 */
export function pathPoints(d: string): readonly (readonly Point[])[] {
  const strokes: Point[][] = [];
  let here: Point = [0, 0];
  for (const [all, command = '', numbers = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!'MmLlZz'.includes(command)) throw new Error(`a path command that is not known: ${all}`);
    for (const [index, [x, y]] of pairs(numbers).entries()) {
      here = 'ml'.includes(command) ? [here[0] + x, here[1] + y] : [x, y];
      if ('Ll'.includes(command) || index > 0) strokes.at(-1)?.push(here);
      else strokes.push([here]);
    }
  }
  return strokes.filter(({ length }) => length > 1);
}

function pairs(numbers: string): readonly Point[] {
  const values = [...numbers.matchAll(/-?[\d.]+/g)].map(Number);
  return values.flatMap((x, index) => (index % 2 === 0 ? [[x, values[index + 1] ?? NaN] as const] : []));
}
