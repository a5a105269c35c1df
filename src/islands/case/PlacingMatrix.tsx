import type { MatrixPlace } from '../../model/result/matrixPlace';
import { placeAt } from '../../model/case/prediction';
import type { MatrixWords } from '../matrix/Matrix';
import { Matrix } from '../matrix/Matrix';
import type { MarkParty } from '../matrix/placement';
import { placedMark } from './CaseMarks';

interface PlacingMatrixProps {
  readonly matrix: 'typology' | 'reactions';
  readonly words: MatrixWords;
  readonly label: string;
  readonly marks: readonly { readonly party: MarkParty; readonly place: MatrixPlace }[];
  readonly marked: readonly string[];
  readonly onPoint: (place: MatrixPlace) => void;
}

/** A matrix that takes a mark where it is pointed at; whoever does not point chooses a field beside it. */
export function PlacingMatrix({ matrix, words, label, marks, marked, onPoint }: PlacingMatrixProps) {
  const point = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const square = event.currentTarget.querySelector('.square')?.getBoundingClientRect();
    if (!square) return;
    const right = (event.clientX - square.left) / square.width;
    const up = (square.bottom - event.clientY) / square.height;
    if (isPart(right) && isPart(up))
      onPoint(placeAt(matrix === 'typology' ? 'typology' : 'client', right, up));
  };
  return (
    <div class="placing" onClick={point}>
      <Matrix
        matrix={matrix}
        words={words}
        label={label}
        marked={marked}
        marks={marks.map(({ place, party }) => placedMark(place, party))}
      />
    </div>
  );
}

const isPart = (value: number): boolean => value >= 0 && value <= 1;
