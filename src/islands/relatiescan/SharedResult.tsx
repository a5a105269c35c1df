import { useMemo, useState } from 'preact/hooks';
import { today } from '../../browser/clock';
import type { KeptMark } from '../../browser/scanStore';
import { withAnswer } from '../../model/scan/scan';
import type { Scan } from '../../model/scan/scan';
import { otherSide, withDate } from '../../model/scan/scanDraft';
import type { LinkedScan } from '../../model/exchange/scanLayout';
import { scoreScan } from '../../model/result/scanResult';
import { fill } from '../../model/text/fill';
import { droppedText } from './droppedText';
import { Press } from './Press';
import { useReplacing } from './Replacing';
import { Actions } from './result/Actions';
import { ResultScreen } from './result/ResultScreen';
import { voiceGaps, voiceOf } from './result/voice';
import type { SharedProps } from './SharedParts';
import { caseOf, SharedActions, Trying } from './SharedParts';
import type { ScanTexts } from './texts';
import { useTexts } from './texts';

interface SharedResultProps extends SharedProps {
  readonly linked: LinkedScan;
}

/**
 * A result that came in with a link, told as the view of its sender. The reader can fill in the scan from the other side, or try
 * other answers in memory; nothing is written before it is adopted or kept.
 */
export default function SharedResult({ linked, ignored, own, onReplace, onLeave }: SharedResultProps) {
  const { scan } = linked;
  const texts = useTexts();
  const { caseMoments } = texts;
  const { shared } = texts.words;
  const [tried, setTried] = useState(scan);
  const original = useMemo(() => scoreScan(scan, caseMoments), [scan]);
  const result = useMemo(() => scoreScan(tried, caseMoments), [tried]);
  const [kept, setKept] = useState<KeptMark>();
  const { replacing, question } = useReplacing(own);
  const ofCase = caseOf(texts, original);
  const gaps = voiceGaps(voiceOf(texts, scan, true));
  // The answers of a case were never given on a day: they become the reader's today. Others keep the day on which they were.
  const adopted = ofCase ? { ...tried, context: { ...tried.context, date: today() } } : tried;
  return (
    <ResultScreen
      shown
      shared
      scan={tried}
      result={result}
      onAnswer={(id, answer) => setTried((now) => dated(now, withAnswer(now, id, answer)))}
      changing={
        <Trying
          asked={fill(shared.asked, gaps)}
          count={countChanged(scan, tried)}
          onBack={() => setTried(scan)}
        />
      }
      actions={
        <SharedActions
          ignored={ignored}
          told={toldOf(texts, linked)}
          gaps={gaps}
          ofCase={ofCase}
          question={question}
        >
          <Press main onPress={() => replacing(() => onReplace(otherSide(scan), 'relation'))}>
            {shared.fillIn}
          </Press>
          <Press plain onPress={() => replacing(() => onReplace(adopted, 'result'))}>
            {shared.adopt}
          </Press>
          <Press plain onPress={onLeave}>
            {shared.leave}
          </Press>
        </SharedActions>
      }
    >
      <Actions scan={tried} kept={kept} onKept={setKept} own={false} />
    </ResultScreen>
  );
}

/** What its sender left out, and what no longer counts because its questions have changed since. */
const toldOf = (texts: ScanTexts, { scan, leftOut, dropped }: LinkedScan): readonly string[] => [
  ...(leftOut === 'leaving' ? [texts.words.shared.leftOut] : []),
  ...droppedText(texts, scan.context.role, dropped),
];

/** A scan stays one: it has a date before and after. */
const dated = (before: Scan, after: Scan): Scan => withDate(before, after, today()) as Scan;

const countChanged = (before: Scan, now: Scan): number =>
  Object.entries(now.answers).filter(([id, answer]) => before.answers[id as keyof Scan['answers']] !== answer)
    .length;
