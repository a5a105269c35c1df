import type { MarkParty, MatrixScale, Place } from '../matrix/placement';
import { across, down, insideRim, percent } from '../matrix/placement';

interface MarkProps {
  readonly scale: MatrixScale;
  readonly place: Place;
}

/** Where the appreciation line puts the relation: a small open dot, told apart from the places by answers. */
export function LineMark({ scale, place }: MarkProps) {
  return (
    <svg class="line-mark" {...at(scale, place)} overflow="visible">
      <circle class="ring" r="8.5" />
      <circle class="disc" r="5" />
    </svg>
  );
}

/** Where the reader places a party: a dotted ring or square, so that what lies under it stays to be seen. */
export function PlacedMark({ scale, place, party }: MarkProps & { readonly party: MarkParty }) {
  const shape = (name: string) =>
    party === 'own' ? (
      <circle class={name} r="11" />
    ) : (
      <rect class={name} x="-10" y="-10" width="20" height="20" />
    );
  return (
    <svg class="placed-mark" {...at(scale, place)} overflow="visible">
      {shape('casing')}
      {shape('edge')}
      {party === 'own' ? (
        <circle class="middle-point" r="2.5" />
      ) : (
        <rect class="middle-point" x="-2.5" y="-2.5" width="5" height="5" />
      )}
    </svg>
  );
}

const at = (scale: MatrixScale, { x, y }: Place) => ({
  x: percent(insideRim(across(scale, x))),
  y: percent(insideRim(down(scale, y))),
});
