/** A place in a drawing, x and y. */
export type Point = readonly [number, number];

/**
 * The points that the strokes of a path go through, a list for each stroke. Knows absolute and relative moves and lines
 * and the closing of a stroke; throws on any other command.
 */
export function pathPoints(d: string): readonly (readonly Point[])[] {
  const strokes: Point[][] = [];
  let here: Point = [0, 0];
  for (const [all, command = '', numbers = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    if (!'MmLlz'.includes(command)) throw new Error(`a path command that is not known: ${all}`);
    if (command === 'z') continue;
    const [x = NaN, y = NaN] = numbers
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    here = 'ml'.includes(command) ? [here[0] + x, here[1] + y] : [x, y];
    if ('Ll'.includes(command)) strokes.at(-1)?.push(here);
    else strokes.push([here]);
  }
  return strokes.filter(({ length }) => length > 1);
}
