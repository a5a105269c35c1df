import '../freshText';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readPrediction, writePrediction } from '../../browser/casePredictions';
import { writeCaseState } from '../../browser/caseState';
import { readStart } from '../../browser/startForm';
import type { Field, Placing, Prediction, Question } from '../../model/prediction';
import { fieldsOf, middleOf, parsePrediction, QUESTIONS } from '../../model/prediction';
import { Comparison } from './Comparison';
import { PlacingForm } from './PlacingForm';
import type { PredictionTexts } from './predictionTexts';
import { useCaseState } from './useCaseState';

interface PredictionProps {
  readonly caseId: string;
  /** The number of the last step: the reading is about the end of the story. */
  readonly last: number;
  readonly texts: PredictionTexts;
}

/** Before the reading: the reader places the case. After it: the readings beside each other, and the way back to placing. */
export default function CasePrediction({ caseId, last, texts }: PredictionProps) {
  const { predict } = texts;
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { shown } = useCaseState({ step: 1, shown: false });
  const { prediction, place, held } = usePrediction(caseId, root);
  const [compared, setCompared] = useState<Prediction>();
  const [reopened, setReopened] = useState(false);
  const [comparisons, setComparisons] = useState(0);

  useLayoutEffect(() => {
    if (comparisons > 0) heading.current?.focus();
  }, [comparisons]);
  const compare = () => {
    setCompared(prediction);
    setReopened(false);
    setComparisons(comparisons + 1);
    writeCaseState({ shown: true, step: last });
  };
  const reopen = () => {
    setReopened(true);
    root.current?.focus();
  };
  return (
    <div class="prediction needs-script" ref={root} tabIndex={-1} data-pagefind-ignore>
      {!held && <p class="notice">{predict.memoryOnly}</p>}
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
      {shown && <Comparison texts={texts} prediction={compared} heading={heading} />}
    </div>
  );
}

/** What the reader placed in this tab: what was chosen before the script came counts too. */
function usePrediction(caseId: string, root: { readonly current: HTMLElement | null }) {
  const [prediction, setPrediction] = useState<Prediction>({});
  const [held, setHeld] = useState(true);
  useEffect(() => {
    const early = chosenEarly(readStart(root.current));
    const stored = parsePrediction(readPrediction(caseId));
    setPrediction({ ...stored, ...early });
    if (Object.keys(early).length > 0) setHeld(writePrediction(caseId, { ...stored, ...early }));
  }, []);
  const place = (question: Question, placing: Placing) => {
    const next = { ...prediction, [question]: placing };
    setPrediction(next);
    setHeld(writePrediction(caseId, next));
  };
  return { prediction, place, held };
}

function chosenEarly(fields: Readonly<Record<string, string>>): Prediction {
  return Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const field = fieldsOf(question).find((id) => id === fields[`plaats-${question}`]);
      return field ? [[question, { place: middleOf(question, field as Field) }]] : [];
    }),
  );
}
