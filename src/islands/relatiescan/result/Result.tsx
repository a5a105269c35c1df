import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { showTitle } from '../../../browser/screen';
import type { Answer } from '../../../model/answer';
import type { ItemId } from '../../../model/item';
import type { ScanReading } from '../../../model/scanReading';
import { readScan } from '../../../model/scanReading';
import type { Scan } from '../../../model/scan';
import type { StepId } from '../steps';
import { useTexts } from '../texts';
import { Advice } from './Advice';
import { ChangeAnswers } from './ChangeAnswers';
import { Limits } from './Limits';
import { Matrices } from './Matrices';
import { NoPlacement } from './NoPlacement';
import { Resemblance } from './Resemblance';
import { ResultHead } from './ResultHead';
import { TalkQuestions } from './TalkQuestions';
import { TippingPoints } from './TippingPoints';
import { Why } from './Why';

interface ResultProps {
  readonly scan: Scan;
  /** Gives an answer another value; absent in a shared result, which is only read. */
  readonly onAnswer?: (id: ItemId, answer: Answer) => void;
  readonly onChange?: (step: StepId) => void;
  /** What the reader can do with the result: keep, share, print. */
  readonly children: preact.ComponentChildren;
}

/** What every part of the result is drawn from. */
export interface PartProps {
  readonly scan: Scan;
  readonly reading: ScanReading;
}

/** The result: words first, then the matrices, why, what would move it, what now, and the limits. */
export function Result({ scan, onAnswer, onChange, children }: ResultProps) {
  const texts = useTexts();
  const reading = useMemo(() => readScan(scan, texts.caseMoments), [scan, texts]);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    showTitle(`${texts.words.result.title} · ${texts.words.title}`);
  }, []);
  const parts = { scan, reading };
  return (
    <article class="result">
      <ResultHead {...parts} heading={heading} />
      {reading.commitment === undefined && <NoPlacement {...parts} onChange={onChange} />}
      <Matrices {...parts} />
      <Why {...parts} />
      {reading.tipping && <TippingPoints {...parts} />}
      <Advice {...parts} />
      <Resemblance {...parts} />
      <TalkQuestions {...parts} />
      <Limits {...parts} />
      {onAnswer && <ChangeAnswers {...parts} onAnswer={onAnswer} />}
      {children}
    </article>
  );
}
