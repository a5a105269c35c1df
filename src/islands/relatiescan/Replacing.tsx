import { useState } from 'preact/hooks';
import { completeDraft } from '../../model/scan/scanDraft';
import { measureProgress } from '../../model/scan/scan';
import { fill } from '../../model/text/fill';
import { Confirm } from './Confirm';
import { Press } from './Press';
import { isFresh } from './session';
import { useTexts } from './texts';
import type { ScanControl } from './useScan';

/** Puts something in the place of the scan in this tab: at once where nothing is filled in, else after the reader agrees. */
export function useReplacing(scan: ScanControl) {
  const [wanted, setWanted] = useState<{ readonly act: () => void }>();
  const stop = () => setWanted(undefined);
  const question = wanted && (
    <ReplaceQuestion
      scan={scan}
      onYes={() => {
        stop();
        wanted.act();
      }}
      onNo={stop}
    />
  );
  return { replacing: (act: () => void) => (isFresh(scan) ? act() : setWanted({ act })), question };
}

interface ReplaceQuestionProps {
  readonly scan: ScanControl;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Says what makes place, and that it can be brought back. */
function ReplaceQuestion({ scan: { draft }, onYes, onNo }: ReplaceQuestionProps) {
  const { replace } = useTexts().words;
  const complete = completeDraft(draft, '');
  const { answered, asked } = complete ? measureProgress(complete) : { answered: 0, asked: 0 };
  const text = answered > 0 ? fill(replace.question, { answered, asked }) : replace.begun;
  return <Confirm text={text} yes={replace.yes} onYes={onYes} onNo={onNo} />;
}

/** The way back to the scan that made place for this one. */
export function Replaced({ scan }: { readonly scan: ScanControl }) {
  const { replace } = useTexts().words;
  const { undo } = scan;
  return (
    <div class="replaced" role="status">
      {undo && (
        <p class="notice">
          {replace.replaced}{' '}
          <Press plain onPress={undo}>
            {replace.undo}
          </Press>
        </p>
      )}
    </div>
  );
}
