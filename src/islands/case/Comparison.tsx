import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../browser/screen';
import type { Field, Prediction, Question } from '../../model/case/prediction';
import { fieldAt, MAX_WHY_LENGTH, QUESTIONS } from '../../model/case/prediction';
import { parseText } from '../../model/text/freeText';
import { capital, fill } from '../../model/text/fill';
import { Own } from '../Own';
import { Glyph } from '../matrix/Glyph';
import type { PredictionTexts, InterpretationText, ScanText } from './predictionTexts';
import { questionText } from './predictionTexts';

interface ComparisonProps {
  readonly texts: PredictionTexts;
  /** What the reader placed; absent when the interpretation was asked for without placing. */
  readonly prediction: Prediction | undefined;
  /** How often the reader has asked to compare: each time the focus comes here. */
  readonly asked: number;
}

/** Beside each other, for the relation and for each party: the reader's own, the author's, and the scan's. */
export default function Comparison({ texts, prediction, asked }: ComparisonProps) {
  const { compare } = texts;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (asked > 0) moveFocus(heading.current);
  }, [asked]);
  return (
    <section class="interpretations-compared">
      <h3 ref={heading} tabIndex={-1}>
        {compare.title}
      </h3>
      <p class="small">{prediction ? compare.intro : compare.introWithout}</p>
      {QUESTIONS.map((question) => (
        <div key={question} class={`compared${prediction ? '' : ' two'}`}>
          <h4>{questionText(compare, question, texts)}</h4>
          <dl>
            {prediction && <Yours question={question} texts={texts} prediction={prediction} />}
            <Given
              term={compare[texts.interpretation[question].by]}
              fields={texts.interpretation[question].fields}
              name={fieldNames(texts, texts.interpretation[question].fields)}
              why={texts.interpretation[question].why}
            />
            <Scanned scan={texts.interpretation[question].scan} compare={compare} />
          </dl>
        </div>
      ))}
    </section>
  );
}

interface YoursProps extends Pick<ComparisonProps, 'texts'> {
  readonly question: Question;
  readonly prediction: Prediction;
}

function Yours({ question, texts, prediction }: YoursProps) {
  const { compare } = texts;
  const { place, why } = prediction[question] ?? {};
  if (!place) return null;
  const field = fieldAt(question, place);
  const note = parseText(why, MAX_WHY_LENGTH);
  return (
    <Given
      term={compare.yours}
      fields={[field]}
      name={fieldNames(texts, [field])}
      why={note ? ['‘', <Own key="why">{note}</Own>, '’'] : compare.noWhy}
    >
      <p class="agreement">{agreement(compare, texts.interpretation[question], field)}</p>
    </Given>
  );
}

interface ScannedProps extends Pick<PredictionTexts, 'compare'> {
  readonly scan: ScanText;
}

/** What the scan says, its numbers folded away; on paper they are open. */
const Scanned = ({ scan: { why, numbers, ...scan }, compare }: ScannedProps) => (
  <Given
    term={compare.scan}
    {...scan}
    why={
      <>
        {why}
        {numbers && (
          <details>
            <summary>{compare.numbers}</summary>
            {numbers}
          </details>
        )}
      </>
    }
  />
);

/** Whether it is the same field: no right or wrong, and one of two is as good as the other. */
function agreement(
  { same, oneOf, different }: PredictionTexts['compare'],
  { by, fields }: InterpretationText,
  field: Field,
): string {
  if (!fields.includes(field)) return different[by];
  return fields.length > 1 ? oneOf[by] : same[by];
}

const fieldNames = ({ fields, compare }: PredictionTexts, [first, second]: readonly Field[]): string => {
  if (first === undefined) return '';
  if (second === undefined) return fields[first].name;
  return capital(fill(compare.two, { first: fields[first].inSentence, second: fields[second].inSentence }));
};

interface GivenProps {
  readonly term: string;
  readonly fields: readonly Field[];
  readonly name: string;
  readonly why: ComponentChildren;
  readonly children?: ComponentChildren;
}

function Given({ term, fields, name, why, children }: GivenProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <p class="given-field">
          {fields.map((field) => (
            <Glyph key={field} id={field} />
          ))}
          {name}
        </p>
        {children}
        <div>{why}</div>
      </dd>
    </div>
  );
}
