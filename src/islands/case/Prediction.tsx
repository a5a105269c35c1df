import '../freshText';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeCaseState } from '../../browser/caseState';
import { moveFocus } from '../../browser/screen';
import type { Placing, Prediction, Question } from '../../model/case/prediction';
import { openQuestions } from '../../model/case/prediction';
import { Lazy } from '../lazy';
import { SetAside } from '../SetAside';
import { useEarlyInput } from '../useEarlyInput';
import { PlacingForm } from './PlacingForm';
import type { PredictionTexts } from './predictionTexts';
import { useCaseState } from './useCaseState';
import { usePrediction } from './usePrediction';

interface PredictionProps {
  readonly caseId: string;
  /** The number of the last step: the interpretation is about the end of the story. */
  readonly last: number;
  readonly texts: PredictionTexts;
}

/** Before the interpretation: the reader places the case. After it: the interpretations beside each other, and the way back to placing. */
export default function CasePrediction({ caseId, last, texts }: PredictionProps) {
  const { predict } = texts;
  const root = useRef<HTMLDivElement>(null);
  const { shown } = useCaseState({ step: 1, shown: false });
  const { value: prediction, ...state } = usePrediction(caseId);
  useEarlyInput(root, state.ready);
  const [compared, setCompared] = useState<Prediction>();
  const [reopened, setReopened] = useState(false);
  const [comparisons, setComparisons] = useState(0);

  // What stood there before another copy of the page changed it is not shown beside what stands there now.
  useLayoutEffect(() => {
    if (state.taken > 0) setCompared(openQuestions(prediction).length === 0 ? prediction : undefined);
  }, [state.taken]);
  const place = (question: Question, placing: Placing) => {
    state.change((now) => ({ ...now, [question]: placing }));
    // Who places will want to compare.
    loadComparison().catch(() => undefined);
  };
  const compare = () => {
    setCompared(prediction);
    setReopened(false);
    setComparisons(comparisons + 1);
    writeCaseState({ shown: true, step: last });
  };
  const reopen = () => {
    setReopened(true);
    moveFocus(root.current);
  };
  return (
    <div class="prediction needs-script" ref={root} tabIndex={-1} data-pagefind-ignore>
      {!state.held && <p class="notice">{predict.memoryOnly}</p>}
      <SetAside {...state} words={predict} />
      {shown && !reopened ? (
        <button type="button" class="plain-button" onClick={reopen}>
          {compared ? predict.change : predict.place}
        </button>
      ) : (
        <PlacingForm
          texts={texts}
          prediction={prediction}
          onPlacing={place}
          onCompare={compare}
          compare={shown ? predict.compareAgain : predict.compare}
        />
      )}
      {shown && (
        <Lazy
          load={loadComparison}
          props={{ texts, prediction: compared, asked: comparisons }}
          words={predict.load}
        />
      )}
    </div>
  );
}

const loadComparison = () => import('./Comparison');
