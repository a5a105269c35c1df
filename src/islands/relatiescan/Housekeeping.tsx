import { useState } from 'preact/hooks';
import { withPatience } from '../../browser/patience';
import { eraseAllKept } from '../../browser/keptStore';
import { eraseAllTabs } from '../../browser/tabStorage';
import { Confirm } from './Confirm';
import { LAYOUTS } from './steps';
import { useTexts } from './texts';
import type { ScanControl } from './useScan';

interface HousekeepingProps {
  readonly scan: ScanControl;
  readonly onErased: () => void;
  /** The reader wants to open a link or code by hand. */
  readonly onAskLink: () => void;
}

/** Below every screen: the other view of the form, a shared result, start over, and erase all; what destroys asks first. */
export function Housekeeping({ scan, onErased, onAskLink }: HousekeepingProps) {
  const { result: resultWords, link } = useTexts().words;
  const { actions } = resultWords;
  const [asking, setAsking] = useState<'restart' | 'erase'>();
  const [message, setMessage] = useState('');
  const stop = () => setAsking(undefined);
  const restart = () => {
    stop();
    scan.restart();
  };
  const eraseAll = async () => {
    stop();
    // What stands in the tabs is gone at once, also where the storage takes its time.
    eraseAllTabs();
    scan.erase();
    const { ok } = await withPatience(eraseAllKept(), () => setMessage(actions.eraseSlow));
    if (ok) onErased();
    setMessage(ok ? actions.erased : actions.eraseFailed);
  };
  return (
    <div class="housekeeping sans">
      <OtherLayout scan={scan} />
      <button type="button" class="plain-button" onClick={onAskLink}>
        {link.byHand}
      </button>
      <button type="button" class="plain-button" onClick={() => setAsking('restart')}>
        {actions.restart}
      </button>
      <button type="button" class="plain-button" onClick={() => setAsking('erase')}>
        {actions.eraseAll}
      </button>
      <p role="status">{message}</p>
      {asking === 'restart' && (
        <Confirm text={actions.confirmRestart} yes={actions.confirmRestartYes} onYes={restart} onNo={stop} />
      )}
      {asking === 'erase' && (
        <Confirm
          text={actions.confirmErase}
          yes={actions.confirmYes}
          onYes={() => void eraseAll()}
          onNo={stop}
        />
      )}
    </div>
  );
}

/** The way to the other view of the questions, where there are questions. */
function OtherLayout({ scan }: { scan: ScanControl }) {
  const { words } = useTexts();
  const other = LAYOUTS.find((layout) => layout !== scan.layout) ?? 'steps';
  if (['check', 'result', 'perspective'].includes(scan.step)) return null;
  return (
    <button type="button" class="plain-button" onClick={() => scan.show(other)}>
      {other === 'sheet' ? words.steps.allOnOnePage : words.steps.stepByStep}
    </button>
  );
}
