import '../freshText';
import { useEffect, useState } from 'preact/hooks';
import { watchPrinting } from '../../browser/paper';
import type { Prediction, Question } from '../../model/case/prediction';
import type { MatrixWords } from '../matrix/Matrix';
import { Matrix, SCALES } from '../matrix/Matrix';
import { StationMarks, stationDiscs } from '../matrix/StationMarks';
import { lineMark, placedMark } from './CaseMarks';
import type { StepView } from './stepView';
import { useCaseState } from './useCaseState';
import { usePrediction } from './usePrediction';

interface StepMatricesProps {
  readonly caseId: string;
  readonly matrices: Readonly<Record<MatrixId, MatrixWords>>;
  readonly titles: Readonly<Record<MatrixId, string>>;
  /** Says that the reader's own placement stands there too. */
  readonly predicted: string;
  readonly steps: readonly StepView[];
}

type MatrixId = 'typology' | 'reactions';

const PLACED = {
  typology: [['typology', 'own']],
  reactions: [
    ['client', 'own'],
    ['provider', 'other'],
  ],
} as const satisfies Readonly<Record<MatrixId, readonly (readonly [Question, 'own' | 'other'])[]>>;

/** Both matrices of a case as they stand at the step of the story that the reader is at; the last one without script. */
export default function StepMatrices({ caseId, steps, ...words }: StepMatricesProps) {
  const { step: reached } = useCaseState({ step: steps.length, shown: true });
  const step = usePrinting() ? steps.length : reached;
  const { value: prediction } = usePrediction(caseId);
  const view = steps[step - 1];
  if (!view) return null;
  return (
    <div class="matrix-pair">
      {(['typology', 'reactions'] as const).map((matrix) => (
        <StepMatrix
          key={matrix}
          matrix={matrix}
          view={view}
          prediction={step === steps.length ? prediction : {}}
          {...words}
        />
      ))}
    </div>
  );
}

/** Whether the page is being printed: paper holds the whole story. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => watchPrinting(setPrinting), []);
  return printing;
}

interface StepMatrixProps extends Omit<StepMatricesProps, 'steps' | 'caseId'> {
  readonly matrix: MatrixId;
  readonly view: StepView;
  readonly prediction: Prediction;
}

function StepMatrix({ matrix, view, prediction, matrices, titles, predicted }: StepMatrixProps) {
  const { text, marked, marks, line } = view[matrix];
  const { stations = [], ...placements } = marks;
  const scale = SCALES[matrix];
  const placed = PLACED[matrix].flatMap(([question, party]) => {
    const place = prediction[question]?.place;
    return place ? [placedMark(place, party)] : [];
  });
  const titleId = `figuur-${matrix}`;
  return (
    <figure class="figure" aria-labelledby={titleId}>
      <Matrix
        matrix={matrix}
        words={matrices[matrix]}
        marked={marked}
        {...placements}
        marks={[...placed, ...(line ? [lineMark(line)] : [])]}
        obstacles={stationDiscs(stations, scale)}
        overlay={stations.length > 0 && <StationMarks stations={stations} scale={scale} />}
      />
      <figcaption>
        <b id={titleId}>{titles[matrix]}.</b> {text} {placed.length > 0 && predicted}
      </figcaption>
    </figure>
  );
}
