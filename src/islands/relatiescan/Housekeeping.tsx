import { useState } from 'preact/hooks';
import { eraseAllKept } from '../../browser/scanStore';
import { LAYOUTS } from './steps';
import { useTexts } from './texts';
import type { ScanControl } from './useScan';

/** Below every screen: the other view of the form, start over, and erase all; what destroys asks first. */
export function Housekeeping({ scan }: { scan: ScanControl }) {
  const { words } = useTexts();
  const { actions } = words.result;
  const [asking, setAsking] = useState<'restart' | 'erase'>();
  const [message, setMessage] = useState('');
  const other = LAYOUTS.find((layout) => layout !== scan.layout) ?? 'steps';

  const restart = () => {
    setAsking(undefined);
    scan.restart();
  };
  const eraseAll = async () => {
    restart();
    await eraseAllKept();
    setMessage(actions.erased);
  };
  const switchable = scan.step !== 'result' && scan.step !== 'check' && scan.step !== 'perspective';

  return (
    <div class="housekeeping sans">
      {switchable && (
        <button type="button" class="plain-button" onClick={() => scan.show(other)}>
          {other === 'sheet' ? words.steps.allOnOnePage : words.steps.stepByStep}
        </button>
      )}
      <button type="button" class="plain-button" onClick={() => setAsking('restart')}>
        {actions.restart}
      </button>
      <button type="button" class="plain-button" onClick={() => setAsking('erase')}>
        {actions.eraseAll}
      </button>
      <p role="status">{message}</p>
      {asking === 'restart' && (
        <Confirm
          text={actions.confirmRestart}
          yes={actions.confirmRestartYes}
          no={actions.confirmNo}
          onYes={restart}
          onNo={() => setAsking(undefined)}
        />
      )}
      {asking === 'erase' && (
        <Confirm
          text={actions.confirmErase}
          yes={actions.confirmYes}
          no={actions.confirmNo}
          onYes={() => void eraseAll()}
          onNo={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}

interface ConfirmProps {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Confirm({ text, yes, no, onYes, onNo }: ConfirmProps) {
  return (
    <div class="alert" role="alertdialog" aria-label={text} tabIndex={-1} ref={(element) => element?.focus()}>
      <p>{text}</p>
      <div class="actions">
        <button type="button" class="button secondary" onClick={onNo}>
          {no}
        </button>
        <button type="button" class="button" onClick={onYes}>
          {yes}
        </button>
      </div>
    </div>
  );
}
