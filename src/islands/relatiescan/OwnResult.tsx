import { useMemo } from 'preact/hooks';
import type { Scan } from '../../model/scan/scan';
import { scoreScan } from '../../model/result/scanResult';
import { Actions } from './result/Actions';
import { ResultScreen } from './result/ResultScreen';
import type { StepId } from './steps';
import { answerOf } from './steps/GroupStep';
import type { AdviceTexts } from './texts';
import { AdviceProvider, useTexts } from './texts';
import type { ScanControl } from './useScan';

interface OwnResultProps {
  readonly scan: ScanControl;
  readonly complete: Scan;
  readonly onChange: (step: StepId) => void;
  readonly advice: AdviceTexts;
}

/** The reader's own result: made ready behind the check, with what can be done with it. */
export default function OwnResult({ scan, complete, onChange, advice }: OwnResultProps) {
  const { words, caseMoments } = useTexts();
  const result = useMemo(() => scoreScan(complete, caseMoments), [complete]);
  const actions = useMemo(
    () => <Actions scan={complete} kept={scan.kept} onKept={(kept) => scan.setKept(kept, scan.holding)} />,
    [complete, scan.kept, scan.holding],
  );
  return (
    <AdviceProvider value={advice}>
      <ResultScreen
        shown={scan.step === 'result'}
        scan={complete}
        result={result}
        onAnswer={answerOf(scan)}
        onChange={onChange}
        actions={actions}
      >
        <div class="actions">
          <button type="button" class="plain-button" onClick={() => scan.goTo('check')}>
            {words.steps.backToCheck}
          </button>
          {complete.form === 'quick' && <ToLong scan={scan} />}
        </div>
      </ResultScreen>
    </AdviceProvider>
  );
}

function ToLong({ scan }: { scan: ScanControl }) {
  const { words } = useTexts();
  const extend = () => {
    scan.change((draft) => ({ ...draft, form: 'long' }));
    scan.goTo('group:social');
  };
  return (
    <button type="button" class="plain-button" onClick={extend}>
      {words.result.actions.toLong}
    </button>
  );
}
