import { useMemo, useState } from 'preact/hooks';
import type { KeptMark } from '../../browser/scanStore';
import type { Scan } from '../../model/scan';
import { withAnswer } from '../../model/scan';
import type { ScanReading } from '../../model/scanReading';
import { measureScan } from '../../model/scanReading';
import { fill } from '../fill';
import { Actions } from './result/Actions';
import { ResultScreen } from './result/ResultScreen';
import { useTexts } from './texts';

interface SharedResultProps {
  readonly scan: Scan;
  readonly onAdopt: (scan: Scan) => void;
  readonly onLeave: () => void;
}

/** A result that came in with a link: the reader can try other answers in memory; nothing is written before it is adopted or kept. */
export function SharedResult({ scan, onAdopt, onLeave }: SharedResultProps) {
  const { words, caseMoments } = useTexts();
  const { shared } = words;
  const [tried, setTried] = useState(scan);
  const original = useMemo(() => measureScan(scan, caseMoments), [scan]);
  const reading = useMemo(() => measureScan(tried, caseMoments), [tried]);
  const [kept, setKept] = useState<KeptMark>();
  return (
    <>
      <div class="notice" role="note">
        <p>
          <b>{shared.title}.</b> {shared.text}
        </p>
        <CaseOf reading={original} />
        <div class="actions">
          <button type="button" class="button secondary" onClick={() => onAdopt(tried)}>
            {shared.adopt}
          </button>
          <button type="button" class="plain-button" onClick={onLeave}>
            {shared.leave}
          </button>
        </div>
        <p class="small">{shared.adoptHint}</p>
      </div>
      <ResultScreen
        shown
        scan={tried}
        reading={reading}
        onAnswer={(id, answer) => setTried((now) => withAnswer(now, id, answer))}
        changing={<Trying count={countChanged(scan, tried)} onBack={() => setTried(scan)} />}
      >
        <Actions scan={tried} kept={kept} onKept={setKept} />
      </ResultScreen>
    </>
  );
}

/** Names the case whose answers these are: those of a reader hardly ever give exactly the same places. */
function CaseOf({ reading: { resemblance } }: { reading: ScanReading }) {
  const { words, caseNames } = useTexts();
  if (!resemblance || resemblance.distance > 0) return null;
  const { caseId, momentId } = resemblance.moment;
  const study = caseNames[caseId];
  if (!study?.path) return null;
  const name = fill(words.shared.caseMoment, { title: study.title, moment: study.moments[momentId] ?? '' });
  return (
    <p>
      {words.shared.ofCase} <a href={study.path}>{name}</a>
    </p>
  );
}

/** How far the reader has strayed from the link, and the way back. */
function Trying({ count, onBack }: { count: number; onBack: () => void }) {
  const { shared } = useTexts().words;
  const told = count === 1 ? shared.triedOne : fill(shared.tried, { count });
  return (
    <div class="trying">
      <p>{count > 0 ? told : shared.tryOut}</p>
      {count > 0 && (
        <button type="button" class="plain-button" onClick={onBack}>
          {shared.backToLink}
        </button>
      )}
    </div>
  );
}

const countChanged = (before: Scan, now: Scan): number =>
  Object.entries(now.answers).filter(([id, answer]) => before.answers[id as keyof Scan['answers']] !== answer)
    .length;
