import '../freshText';
import type { Prediction, Question } from '../../model/prediction';
import type { MatrixWords } from '../matrix/Matrix';
import { Matrix, SCALES } from '../matrix/Matrix';
import { StationMarks } from '../matrix/StationMarks';
import { LineMark, PlacedMark } from './CaseMarks';
import type { StepView } from './stepView';
import { useCaseState } from './useCaseState';
import { usePrediction } from './usePrediction';

interface StepMatricesProps {
  readonly caseId: string;
  readonly matrices: Readonly<Record<Ground, MatrixWords>>;
  readonly titles: Readonly<Record<Ground, string>>;
  /** Says that the reader's own placement stands there too. */
  readonly predicted: string;
  readonly steps: readonly StepView[];
}

type Ground = 'typology' | 'reactions';

const PLACED = {
  typology: [['typology', 'own']],
  reactions: [
    ['client', 'own'],
    ['provider', 'other'],
  ],
} as const satisfies Readonly<Record<Ground, readonly (readonly [Question, 'own' | 'other'])[]>>;

/** Both matrices of a case as they stand at the step of the story that the reader is at; the last one without script. */
export default function StepMatrices({ caseId, steps, ...words }: StepMatricesProps) {
  const { step } = useCaseState({ step: steps.length, shown: true });
  const { value: prediction } = usePrediction(caseId);
  const view = steps[step - 1];
  if (!view) return null;
  return (
    <div class="matrix-pair">
      {(['typology', 'reactions'] as const).map((ground) => (
        <StepMatrix
          key={ground}
          ground={ground}
          view={view}
          prediction={step === steps.length ? prediction : {}}
          {...words}
        />
      ))}
    </div>
  );
}

interface StepMatrixProps extends Omit<StepMatricesProps, 'steps' | 'caseId'> {
  readonly ground: Ground;
  readonly view: StepView;
  readonly prediction: Prediction;
}

function StepMatrix({ ground, view, prediction, matrices, titles, predicted }: StepMatrixProps) {
  const { text, marked, marks, line } = view[ground];
  const { stations = [], ...placements } = marks;
  const scale = SCALES[ground];
  const placed = PLACED[ground].flatMap(([question, party]) => {
    const place = prediction[question]?.place;
    return place ? [{ place, party }] : [];
  });
  const caption = placed.length > 0 ? `${text} ${predicted}` : text;
  return (
    <figure class="figure">
      <Matrix
        ground={ground}
        words={matrices[ground]}
        label={`${titles[ground]}: ${caption}`}
        marked={marked}
        {...placements}
        overlay={
          <>
            {stations.length > 0 && <StationMarks stations={stations} scale={scale} />}
            {placed.map((mark) => (
              <PlacedMark key={mark.party} scale={scale} {...mark} />
            ))}
            {line && <LineMark scale={scale} place={line} />}
          </>
        }
      />
      <figcaption>
        <b>{titles[ground]}.</b> {caption}
      </figcaption>
    </figure>
  );
}
