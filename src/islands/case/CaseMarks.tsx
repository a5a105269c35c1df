import type { MatrixPlace } from '../../model/result/matrixPlace';
import type { Mark, MarkParty } from '../matrix/placement';

/** Where the appreciation line puts the relation: a small open dot, told apart from the places by answers. */
export const lineMark = (place: MatrixPlace): Mark => ({
  ...place,
  key: 'line',
  name: 'line-mark',
  radius: 8.5,
  shape: (
    <>
      <circle class="ring" r="8.5" />
      <circle class="disc" r="5" />
    </>
  ),
});

/** Where the reader places a party: a dotted ring or square. */
export const placedMark = (place: MatrixPlace, party: MarkParty): Mark => ({
  ...place,
  key: party,
  name: 'placed-mark',
  radius: party === 'own' ? 12 : 15,
  shape: party === 'own' ? ring() : square(),
});

const ring = () => (
  <>
    <circle class="casing" r="11" />
    <circle class="edge" r="11" />
    <circle class="middle-point" r="2.5" />
  </>
);

const square = () => (
  <>
    <rect class="casing" x="-10" y="-10" width="20" height="20" />
    <rect class="edge" x="-10" y="-10" width="20" height="20" />
    <rect class="middle-point" x="-2.5" y="-2.5" width="5" height="5" />
  </>
);
