import { useState } from 'preact/hooks';
import { printPage } from '../../../browser/printing';
import type { KeptMark } from '../../../browser/scanStore';
import type { Scan } from '../../../model/scan/scan';
import { Confirm } from '../Confirm';
import { Press } from '../Press';
import { useTexts } from '../texts';
import { Part } from './Part';
import { Sharing } from './Sharing';
import { useKeeping } from './useKeeping';

interface ActionsProps {
  readonly scan: Scan;
  readonly kept: KeptMark | undefined;
  readonly onKept: (kept: KeptMark) => void;
  /** Whether keeping is the first thing to do here. */
  readonly first?: boolean;
  readonly children?: preact.ComponentChildren;
}

/** Keep, share and print; nothing happens before the reader asks. */
export function Actions({ scan, kept, onKept, first = true, children }: ActionsProps) {
  const { actions } = useTexts().words.result;
  return (
    <Part title={actions.title} className="result-actions">
      <Keep scan={scan} kept={kept} onKept={onKept} first={first} />
      <Sharing scan={scan} />
      {children}
    </Part>
  );
}

/** Keeps the scan. One that came from a kept one is kept beside it; in its place only after the reader agrees, and then not for good. */
function Keep({ scan, kept, onKept, first }: Required<Omit<ActionsProps, 'children'>>) {
  const { actions } = useTexts().words.result;
  const { keep, message, restore } = useKeeping(scan, kept, onKept);
  const [asking, setAsking] = useState(false);
  const stop = () => setAsking(false);
  const overwrite = () => {
    stop();
    keep(true);
  };
  return (
    <>
      <div class="actions">
        <Press main={first} onPress={() => keep()}>
          {kept ? actions.keepNew : first ? actions.keep : actions.keepNew}
        </Press>
        {kept && <Press onPress={() => setAsking(true)}>{actions.keepAgain}</Press>}
        <Press onPress={printPage}>{actions.print}</Press>
      </div>
      {asking && (
        <Confirm text={actions.confirmOver} yes={actions.confirmOverYes} onYes={overwrite} onNo={stop} />
      )}
      <p class="sans" role="status">
        {message}
      </p>
      {restore && <Press onPress={restore}>{actions.restore}</Press>}
    </>
  );
}
