import { useState } from 'preact/hooks';
import { printPage } from '../../../browser/printing';
import type { KeptMark } from '../../../browser/scanStore';
import type { Scan } from '../../../model/scan/scan';
import { Confirm } from '../Confirm';
import { Press } from '../Press';
import { useTexts } from '../texts';
import { Sharing } from './Sharing';
import { useKeeping } from './useKeeping';

interface ActionsProps {
  readonly scan: Scan;
  readonly kept: KeptMark | undefined;
  readonly onKept: (kept: KeptMark) => void;
  /** Whether the scan is the reader's own, not one that came in with a link. */
  readonly own?: boolean;
}

/**
 * Keep, share and print, in one row; nothing happens before the reader asks. A scan that came from a kept one is kept beside it;
 * in its place only after the reader agrees, and then not for good.
 */
export function Actions({ scan, kept, onKept, own = true }: ActionsProps) {
  const { actions } = useTexts().words.result;
  const { keep, message, restore } = useKeeping(scan, kept, onKept);
  const [open, setOpen] = useState<'sharing' | 'overwriting'>();
  const close = () => setOpen(undefined);
  const overwrite = () => {
    close();
    keep(true);
  };
  return (
    <div class="result-actions">
      <div class="action-row">
        <Press plain onPress={() => keep()}>
          {kept || !own ? actions.keepNew : actions.keep}
        </Press>
        {kept && (
          <Press plain onPress={() => setOpen('overwriting')}>
            {actions.keepAgain}
          </Press>
        )}
        <Press
          plain
          onPress={() => setOpen(open === 'sharing' ? undefined : 'sharing')}
          expanded={open === 'sharing'}
        >
          {actions.copy}
        </Press>
        <Press plain onPress={printPage}>
          {actions.print}
        </Press>
      </div>
      {open === 'overwriting' && (
        <Confirm text={actions.confirmOver} yes={actions.confirmOverYes} onYes={overwrite} onNo={close} />
      )}
      <p class="sans" role="status">
        {message}
      </p>
      {restore && <Press onPress={restore}>{actions.restore}</Press>}
      {open === 'sharing' && <Sharing scan={scan} />}
    </div>
  );
}
