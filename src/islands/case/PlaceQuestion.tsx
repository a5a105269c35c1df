import type { Field, Placing, Question } from '../../model/case/prediction';
import { fieldAt, fieldsOf, MAX_WHY_LENGTH, middleOf, movePlace } from '../../model/case/prediction';
import { fill } from '../../model/text/fill';
import { FreeTextField } from '../form/FreeTextField';
import { PrintedText } from '../form/PrintedText';
import { Choice } from '../form/Choice';
import type { PredictionTexts } from './predictionTexts';
import { questionText } from './predictionTexts';

interface PlaceQuestionProps {
  readonly question: Question;
  readonly texts: PredictionTexts;
  readonly placing: Placing;
  readonly onPlacing: (placing: Placing) => void;
}

const MOVES = {
  left: { keys: ['ArrowLeft'], right: -1, up: 0, degrees: 180 },
  up: { keys: ['ArrowUp'], right: 0, up: 1, degrees: -90 },
  down: { keys: ['ArrowDown'], right: 0, up: -1, degrees: 90 },
  right: { keys: ['ArrowRight'], right: 1, up: 0, degrees: 0 },
} as const;

/** How far one press moves a mark, as a part of the side of the matrix. */
const STRIDE = 0.05;

/** One placement: a choice of field, then by wish its place within the matrix, and why. */
export function PlaceQuestion({ question, texts, placing, onPlacing }: PlaceQuestionProps) {
  const { place, why = '' } = placing;
  const { predict } = texts;
  const chosen = place && fieldAt(question, place);
  const choose = (field: Field) => onPlacing({ ...placing, place: middleOf(question, field) });
  const legend = questionText(predict, question, texts);
  return (
    <fieldset class="question">
      <legend>
        {legend} {question !== 'typology' && <i>{predict.mark[question]}</i>}
      </legend>
      <div class="choices">
        {fieldsOf(question).map((field) => (
          <Choice
            key={field}
            name={`plaats-${question}`}
            value={field}
            checked={chosen === field}
            onChoose={() => choose(field)}
          >
            {texts.fields[field].name}
          </Choice>
        ))}
      </div>
      {place && (
        <>
          <Mover
            label={`${predict.move}: ${legend}`}
            words={predict}
            onMove={(right, up) =>
              onPlacing({ ...placing, place: movePlace(question, place, right * STRIDE, up * STRIDE) })
            }
          />
          <WhyField
            question={question}
            words={predict}
            why={why}
            onWhy={(text) => onPlacing({ ...placing, why: text })}
          />
        </>
      )}
    </fieldset>
  );
}

interface WhyFieldProps {
  readonly question: Question;
  readonly words: PredictionTexts['predict'];
  readonly why: string;
  readonly onWhy: (why: string) => void;
}

function WhyField({ question, words, why, onWhy }: WhyFieldProps) {
  const id = `waarom-${question}`;
  return (
    <div class="text-field">
      <label for={id}>
        {words.why} <i>{words.optional}</i>
      </label>
      <FreeTextField
        id={id}
        rows={2}
        value={why}
        most={MAX_WHY_LENGTH}
        cut={fill(words.textCut, { most: MAX_WHY_LENGTH })}
        onText={onWhy}
      />
      <PrintedText text={why} />
    </div>
  );
}

interface MoverProps {
  readonly label: string;
  readonly words: PredictionTexts['predict'];
  readonly onMove: (right: number, up: number) => void;
}

/** Four buttons that move a mark; on them the arrow keys do the same. */
function Mover({ label, words, onMove }: MoverProps) {
  const press = (event: KeyboardEvent) => {
    const move = Object.values(MOVES).find(({ keys }) => (keys as readonly string[]).includes(event.key));
    if (!move) return;
    event.preventDefault();
    onMove(move.right, move.up);
  };
  return (
    <div class="mover" role="group" aria-label={label} onKeyDown={press}>
      <span aria-hidden="true">{words.move}</span>
      {Object.entries(MOVES).map(([name, { right, up, degrees }]) => (
        <button
          key={name}
          type="button"
          aria-label={words.moves[name as keyof typeof MOVES]}
          onClick={() => onMove(right, up)}
        >
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path transform={`rotate(${degrees} 7 7)`} d="M1 7h8M13 7L8 10V4z" />
          </svg>
        </button>
      ))}
    </div>
  );
}
