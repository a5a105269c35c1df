import { useEffect, useRef, useState } from 'preact/hooks';
import type { AppreciationPoint } from '../../model/line/appreciation';
import { toMatrixPlace } from '../../model/result/matrixPlace';
import { typeAt } from '../../model/result/relationshipType';
import { fill } from '../../model/text/fill';
import '../freshText';
import { LineTrail } from '../matrix/LineTrail';
import { Matrix } from '../matrix/Matrix';
import type { MatrixWords } from '../matrix/Matrix';

interface PassageProps {
  readonly points: readonly PassagePoint[];
  readonly moments: readonly PassageMoment[];
  readonly matrix: MatrixWords;
  readonly words: {
    /** Says what the slider moves. */
    readonly slider: string;
    /** `{month}`, `{field}` and `{text}`: where the relation stands. */
    readonly valueText: string;
    /** `{month}`. */
    readonly month: string;
    /** What the picture shows; `{field}`. */
    readonly label: string;
    /** What the whole way is, for readers who cannot move along it. */
    readonly whole: string;
    readonly source: string;
  };
}

/** The typology with one relation on it, which the reader leads through its years with a slider. */
export default function Passage({ points, moments, matrix, words }: PassageProps) {
  const [month, setMonth] = useState(0);
  const slider = useRef<HTMLInputElement>(null);
  // The slider can have been moved before the script came.
  useEffect(() => setMonth(Number(slider.current?.value ?? 0)), []);
  const last = points.at(-1)?.month ?? 0;
  const { personal, business } = pointAt(points, month) ?? { personal: 0, business: 0 };
  const type = typeAt(personal, business);
  const field = matrix.fields.find(({ id }) => id === type)?.name ?? '';
  const text = momentAt(moments, month)?.text ?? '';
  return (
    <figure class="figure home-figure">
      <Matrix
        matrix="typology"
        words={matrix}
        label={fill(words.label, { field })}
        marked={[type]}
        bold
        dots={[{ party: 'own', ...toMatrixPlace({ personal, business }) }]}
        overlay={
          <>
            <g class="way-ahead">
              <LineTrail party="client" points={points} until={last} />
            </g>
            <LineTrail party="client" points={points} until={month} />
          </>
        }
      />
      <label class="month-slider passage-slider">
        <span class="unseen">{words.slider}</span>
        <input
          ref={slider}
          type="range"
          min="0"
          max={last}
          step="1"
          value={month}
          autocomplete="off"
          aria-valuetext={fill(words.valueText, { month, field, text })}
          onInput={(event) => setMonth(Number(event.currentTarget.value))}
        />
      </label>
      <figcaption>
        <p class="passage-moment">
          <b>{fill(words.month, { month })}.</b> {text}
        </p>
        <p class="passage-whole">{words.whole}</p>
        <p>{words.source}</p>
      </figcaption>
    </figure>
  );
}

/** Where a relation stands at one month of the passage: personal upwards, business to the right, 0..1. */
type PassagePoint = Omit<AppreciationPoint, 'mean'>;

/** What happens at a month of the passage, and is told until the next. */
interface PassageMoment {
  readonly month: number;
  readonly text: string;
}

/** The point of this month: the last one not after it. */
const pointAt = (points: readonly PassagePoint[], month: number): PassagePoint | undefined =>
  points.findLast((point) => point.month <= month);

/** What is told at this month. */
const momentAt = (moments: readonly PassageMoment[], month: number): PassageMoment | undefined =>
  moments.findLast((moment) => moment.month <= month);
