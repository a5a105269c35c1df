import type { AppreciationLevels } from '../line/appreciation';
import type { ReactionPlace } from './reactionField';

/** A place on a matrix: `x` to the right, `y` upwards, on the scale of the matrix (0..1; -1..1 for the reactions). */
export type MatrixPlace = Readonly<{ x: number; y: number }>;

/** What has a place on one of the matrices: commitment or appreciation on the typology (0..1), a reaction (-1..1). */
type Placed = Readonly<{ affective: number; calculative: number }> | AppreciationLevels | ReactionPlace;

/**
 * Where something stands on its matrix: affective commitment or personal appreciation upwards and the calculative or business
 * one to the right; activity upwards and positivity to the right.
 */
export function toMatrixPlace(placed: Placed): MatrixPlace {
  if ('affective' in placed) return { x: placed.calculative, y: placed.affective };
  if ('personal' in placed) return { x: placed.business, y: placed.personal };
  return { x: placed.positivity, y: placed.activity };
}
