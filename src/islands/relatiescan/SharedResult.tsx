import { useMemo, useState } from 'preact/hooks';
import type { KeptMark } from '../../browser/scanStore';
import type { Scan } from '../../model/scan';
import { measureScan } from '../../model/scanReading';
import { Actions } from './result/Actions';
import { ResultScreen } from './result/ResultScreen';
import { useTexts } from './texts';

interface SharedResultProps {
  readonly scan: Scan;
  readonly onAdopt: () => void;
  readonly onLeave: () => void;
}

/** A result that came in with a link: only read, until the reader adopts or keeps it. */
export function SharedResult({ scan, onAdopt, onLeave }: SharedResultProps) {
  const { words, caseMoments } = useTexts();
  const { shared } = words;
  const reading = useMemo(() => measureScan(scan, caseMoments), [scan]);
  const [kept, setKept] = useState<KeptMark>();
  return (
    <>
      <div class="notice" role="note">
        <p>
          <b>{shared.title}.</b> {shared.text}
        </p>
        <div class="actions">
          <button type="button" class="button secondary" onClick={onAdopt}>
            {shared.adopt}
          </button>
          <button type="button" class="plain-button" onClick={onLeave}>
            {shared.leave}
          </button>
        </div>
        <p class="small">{shared.adoptHint}</p>
      </div>
      <ResultScreen shown scan={scan} reading={reading}>
        <Actions scan={scan} kept={kept} onKept={setKept} />
      </ResultScreen>
    </>
  );
}
