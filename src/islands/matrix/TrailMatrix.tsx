import type { MatrixProps } from './Matrix';
import { Matrix, SCALES } from './Matrix';
import type { Station } from './station';
import { StationMarks } from './StationMarks';

interface TrailMatrixProps extends Omit<MatrixProps, 'overlay'> {
  readonly stations?: readonly Station[];
}

/** A matrix with the trajectory of a relation on it: numbered stations, led to one another. */
export function TrailMatrix({ stations = [], ...matrix }: TrailMatrixProps) {
  const trail = stations.length > 0 && <StationMarks stations={stations} scale={SCALES[matrix.matrix]} />;
  return <Matrix {...matrix} overlay={trail} />;
}
