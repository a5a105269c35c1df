import { useState } from 'preact/hooks';
import { addressWith } from '../../../browser/addressFragment';
import { copyText } from '../../../browser/clipboard';
import { instant, timeOfDay } from '../../../browser/clock';
import { printPage } from '../../../browser/printing';
import type { KeptMark } from '../../../browser/scanStore';
import { keepRecord } from '../../../browser/scanStore';
import type { Scan } from '../../../model/scan';
import { formatScanLink } from '../../../model/scanLink';
import { formatScanRecord } from '../../../model/scanRecord';
import { fill } from '../../fill';
import { once } from '../once';
import { useTexts } from '../texts';
import { Part } from './Part';

interface ActionsProps {
  readonly scan: Scan;
  readonly kept: KeptMark | undefined;
  readonly onKept: (kept: KeptMark) => void;
  readonly children?: preact.ComponentChildren;
}

/** Keep, share and print; nothing happens before the reader asks. */
export function Actions({ scan, kept, onKept, children }: ActionsProps) {
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
  const keep = async (replaces?: KeptMark) => {
    const record = formatScanRecord(scan, instant());
    const id = await keepRecord(record, replaces);
    if (id) onKept({ id, savedAt: record.savedAt });
    const apart = replaces !== undefined && id !== replaces.id;
    const said = id ? actions[apart ? 'keptApart' : 'kept'] : actions.keepFailed;
    setSaid({ scan, message: fill(said, { time: timeOfDay(locale) }), link });
  };

  return (
    <Part title={actions.title} className="result-actions">
      <div class="actions">
        <button type="button" class="button" onClick={once(() => void keep(kept))}>
          {kept ? actions.keepAgain : actions.keep}
        </button>
        {kept && (
          <button type="button" class="button secondary" onClick={once(() => void keep())}>
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
