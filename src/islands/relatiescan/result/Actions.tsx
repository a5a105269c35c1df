import { useState } from 'preact/hooks';
import { addressWith } from '../../../browser/addressFragment';
import { copyText } from '../../../browser/clipboard';
import { instant, timeOfDay } from '../../../browser/clock';
import { printPage } from '../../../browser/printing';
import { keepScan, newScanId } from '../../../browser/scanStore';
import type { Scan } from '../../../model/scan';
import { formatScanLink } from '../../../model/scanLink';
import { formatScanRecord } from '../../../model/scanRecord';
import { fill } from '../../fill';
import { once } from '../once';
import { useTexts } from '../texts';
import { Part } from './Part';

interface ActionsProps {
  readonly scan: Scan;
  readonly keptId: string | undefined;
  readonly onKept: (id: string) => void;
  readonly children?: preact.ComponentChildren;
}

/** Keep, share and print; nothing happens before the reader asks. */
export function Actions({ scan, keptId, onKept, children }: ActionsProps) {
  const { words, locale } = useTexts();
  const { actions } = words.result;
  const [said, setSaid] = useState({ scan, message: '', link: '' });
  // What was said of other answers does not hold for these.
  const { message, link } = said.scan === scan ? said : { message: '', link: '' };

  const share = async () => {
    const address = addressWith(formatScanLink(scan));
    const copied = await copyText(address);
    setSaid({ scan, message: copied ? actions.copied : actions.copyFailed, link: address });
  };
  const keep = async (id: string) => {
    const held = await keepScan({ id, record: formatScanRecord(scan, instant()) });
    if (held) onKept(id);
    const message = held ? fill(actions.kept, { time: timeOfDay(locale) }) : actions.keepFailed;
    setSaid({ scan, message, link });
  };

  return (
    <Part title={actions.title} className="result-actions">
      <div class="actions">
        <button type="button" class="button" onClick={once(() => void keep(keptId ?? newScanId()))}>
          {keptId ? actions.keepAgain : actions.keep}
        </button>
        {keptId && (
          <button type="button" class="button secondary" onClick={once(() => void keep(newScanId()))}>
            {actions.keepNew}
          </button>
        )}
        <button type="button" class="button secondary" onClick={() => void share()}>
          {actions.copy}
        </button>
        <button type="button" class="button secondary" onClick={printPage}>
          {actions.print}
        </button>
      </div>
      <p class="sans" role="status">
        {message}
      </p>
      {link && (
        <div class="text-field">
          <label for="uitslag-link">{actions.link}</label>
          <input
            id="uitslag-link"
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
      {children}
    </Part>
  );
}
