import '../freshText';
import type { ComponentChildren } from 'preact';
import type { MatrixScale, Placements } from './placement';
import { PlacementLayer } from './PlacementLayer';

/** One of the four fields of a matrix. */
export interface FieldWords {
  readonly id: string;
  readonly name: string;
  /** What the field means, in a few words. */
  readonly short: string;
}

/** The words around a matrix, in one language. Fields run top left, top right, bottom left, bottom right. */
export interface MatrixWords {
  readonly name: string;
  readonly vertical: { readonly title: string; readonly high: string; readonly low: string };
  readonly horizontal: { readonly title: string; readonly high: string; readonly low: string };
  readonly fields: readonly [FieldWords, FieldWords, FieldWords, FieldWords];
}

export interface MatrixProps extends Placements {
  readonly matrix: 'typology' | 'reactions';
  readonly words: MatrixWords;
  /** The name of the picture for screen readers: that of the matrix, where a caption says what it shows. */
  readonly label?: string;
  /** What the picture shows, where no text beside it says so. */
  readonly description?: string | undefined;
  /** Ids of the fields that the verdict names. */
  readonly marked?: readonly string[];
  /** Full strength, when nothing stands on the ground. */
  readonly bold?: boolean;
  /** More marks on the ground, such as a trajectory. */
  readonly overlay?: ComponentChildren;
}

/** The scale of each matrix, as the model measures on it. */
export const SCALES: Readonly<Record<MatrixProps['matrix'], MatrixScale>> = {
  typology: { low: 0, high: 1 },
  reactions: { low: -1, high: 1 },
};

/** A matrix of the guide: names in strips above and below, a square for the data, axes with their ends. */
export function Matrix({
  matrix,
  words,
  label = words.name,
  description,
  marked = [],
  bold = false,
  overlay,
  ...placements
}: MatrixProps) {
  const [topLeft, topRight, bottomLeft, bottomRight] = words.fields;
  return (
    <div
      class={`matrix matrix-${matrix}${bold ? ' bold' : ''}`}
      role="img"
      aria-label={label}
      aria-description={description}
    >
      <div class="y-title" aria-hidden="true">
        {words.vertical.title}
      </div>
      <div class="y-ends" aria-hidden="true">
        <span>{words.vertical.high}</span>
        <span>{words.vertical.low}</span>
      </div>
      <div class="frame" aria-hidden="true">
        <Arrowheads />
        <Strip fields={[topLeft, topRight]} marked={marked} />
        <div class="square">
          <svg class="ground" viewBox="0 0 400 400">
            <use href={`#ground-${matrix}`} width="400" height="400" />
            <path class="middle casing" d="M200 0V400M0 200H400" />
            <path class="middle" d="M200 0V400M0 200H400" />
          </svg>
          <PlacementLayer scale={SCALES[matrix]} {...placements}>
            {overlay}
          </PlacementLayer>
        </div>
        <Strip fields={[bottomLeft, bottomRight]} marked={marked} />
      </div>
      <div class="x-ends" aria-hidden="true">
        <span>{words.horizontal.low}</span>
        <b>{words.horizontal.title}</b>
        <span>{words.horizontal.high}</span>
      </div>
    </div>
  );
}

function Strip({ fields, marked }: { fields: readonly FieldWords[]; marked: readonly string[] }) {
  return (
    <div class="strip">
      {fields.map(({ id, name, short }) => (
        <div key={id} class={`field-name ${id}${marked.includes(id) ? ' marked' : ''}`}>
          <b>{name}</b>
          <span>{short}</span>
        </div>
      ))}
    </div>
  );
}

function Arrowheads() {
  return (
    <>
      <svg class="y-head" viewBox="0 0 8 12">
        <path d="M4 0l4 12H0z" />
      </svg>
      <svg class="x-head" viewBox="0 0 12 8">
        <path d="M12 4L0 8V0z" />
      </svg>
    </>
  );
}
