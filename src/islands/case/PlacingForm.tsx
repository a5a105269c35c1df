import type { MatrixPlace } from '../../model/result/matrixPlace';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Placing, Prediction, Question } from '../../model/case/prediction';
import { fieldAt, openQuestions, partyMeant, sharesOf } from '../../model/case/prediction';
import { fill, hundredths, inWords } from '../../model/text/fill';
import { PlaceQuestion } from './PlaceQuestion';
import { PlacingMatrix } from './PlacingMatrix';
import type { PredictionTexts } from './predictionTexts';
import { questionText } from './predictionTexts';

interface PlacingFormProps {
  readonly texts: PredictionTexts;
  readonly prediction: Prediction;
  readonly onPlacing: (question: Question, placing: Placing) => void;
  readonly onCompare: () => void;
  readonly compare: string;
}

const PARTS = {
  typology: ['typology'],
  reactions: ['client', 'provider'],
} as const satisfies Readonly<Record<string, readonly Question[]>>;

type MatrixId = keyof typeof PARTS;

/** The relation on the typology and both parties on the reaction matrix, to be placed by choice or by pointing. */
export function PlacingForm({ texts, prediction, onPlacing, onCompare, compare }: PlacingFormProps) {
  const { predict } = texts;
  const [missing, setMissing] = useState('');
  const [said, say] = useSaid();
  const place = (question: Question, placing: Placing) => {
    onPlacing(question, placing);
    setMissing('');
    if (placing.place && placing.place !== prediction[question]?.place)
      say(whereIs(texts, question, placing.place));
  };
  const point = (matrix: MatrixId) => (at: MatrixPlace) => {
    const question = matrix === 'typology' ? 'typology' : partyMeant(prediction, at);
    place(question, { ...prediction[question], place: at });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const open = openQuestions(prediction);
    if (open.length === 0) return onCompare();
    const names = open.map((question) => questionText(predict.missingNames, question, texts));
    return setMissing(fill(predict.missing, { questions: inWords(names, predict.and) }));
  };
  return (
    <form class="placing-form" noValidate autocomplete="off" onSubmit={submit}>
      {(['typology', 'reactions'] as const).map((matrix) => (
        <div class="placing-part" key={matrix}>
          <p class="hint">{fill(predict.hint[matrix], texts.parties)}</p>
          <div class="placing-questions">
            {PARTS[matrix].map((question) => (
              <PlaceQuestion
                key={question}
                question={question}
                texts={texts}
                placing={prediction[question] ?? {}}
                onPlacing={(placing) => place(question, placing)}
              />
            ))}
          </div>
          <PartMatrix matrix={matrix} texts={texts} prediction={prediction} onPoint={point(matrix)} />
        </div>
      ))}
      <p class="unseen" role="status">
        {said}
      </p>
      <p class="problem" role="alert">
        {missing}
      </p>
      <button type="submit" class="button">
        {compare}
      </button>
    </form>
  );
}

const whereIs = ({ fields, predict }: PredictionTexts, question: Question, place: MatrixPlace): string => {
  const { right, up } = sharesOf(question, place);
  const { inSentence: field } = fields[fieldAt(question, place)];
  return fill(predict.moved, { field, right: hundredths(right), up: hundredths(up) });
};

/** How long a reader rests between two moves of a mark, in milliseconds: only where it comes to rest is said. */
const REST = 400;

/** What the live region says, once the reader rests. */
function useSaid(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(text), REST);
  };
  return [said, say];
}

interface PartMatrixProps extends Pick<PlacingFormProps, 'texts' | 'prediction'> {
  readonly matrix: MatrixId;
  readonly onPoint: (place: MatrixPlace) => void;
}

function PartMatrix({ matrix, texts, prediction, onPoint }: PartMatrixProps) {
  const marks = PARTS[matrix].flatMap((question) => {
    const place = prediction[question]?.place;
    return place ? [{ question, place, field: fieldAt(question, place) }] : [];
  });
  const names = marks.map(({ field }) => texts.fields[field].inSentence);
  const { label, and } = texts.predict;
  return (
    <PlacingMatrix
      matrix={matrix}
      words={texts.matrices[matrix]}
      label={fill(label[matrix], { fields: inWords(names, and) || label.none })}
      marks={marks.map(({ question, place }) => ({
        place,
        party: question === 'provider' ? 'other' : 'own',
      }))}
      marked={[]}
      onPoint={onPoint}
    />
  );
}
