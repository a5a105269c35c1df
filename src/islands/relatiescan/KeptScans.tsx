import { useEffect, useState } from 'preact/hooks';
import type { KeptScan } from '../../browser/scanStore';
import { eraseKept, readKept } from '../../browser/scanStore';
import type { Scan } from '../../model/scan';
import { parseScanRecord } from '../../model/scanRecord';
import { fill } from '../fill';
import { Confirm } from './Confirm';
import { dayText } from './dayText';
import { isFresh } from './session';
import { useTexts } from './texts';
import type { ScanControl } from './useScan';

/** The scans that the reader chose to keep on this device, each to open or to erase. */
export function KeptScans({ scan }: { scan: ScanControl }) {
  const { kept: words } = useTexts().words;
  const [kept, setKept] = useState<readonly KeptScan[]>([]);
  useEffect(() => void readKept().then(setKept), []);
  const records = kept.flatMap(({ id, record }) => {
    const parsed = parseScanRecord(record);
    return parsed ? [{ id, scan: parsed.scan, savedAt: parsed.savedAt ?? '' }] : [];
  });
  if (records.length === 0) return null;
  return (
    <section class="kept part">
      <div class="part-head">
        <h2>{words.title}</h2>
      </div>
      <ul class="part-body sans">
        {records.map((record) => (
          <KeptRow
            key={record.id}
            kept={record.scan}
            mustAsk={!isFresh(scan)}
            onOpen={() => scan.replace(record.scan, 'check', { id: record.id, savedAt: record.savedAt })}
            onErase={() =>
              void eraseKept(record.id).then(
                (gone) => gone && setKept(kept.filter(({ id }) => id !== record.id)),
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}

interface KeptRowProps {
  readonly kept: Scan;
  /** Whether opening replaces answers that are in this tab. */
  readonly mustAsk: boolean;
  readonly onOpen: () => void;
  readonly onErase: () => void;
}

function KeptRow({ kept, mustAsk, onOpen, onErase }: KeptRowProps) {
  const { words, locale } = useTexts();
  const [asking, setAsking] = useState<'open' | 'erase'>();
  const name = `${kept.frame.nickname ?? words.kept.unnamed}, ${dayText(locale, kept.frame.date)}`;
  const stop = () => setAsking(undefined);
  return (
    <li>
      <span>{name}</span>
      <button
        type="button"
        class="plain-button"
        aria-label={fill(words.kept.openWhat, { name })}
        onClick={mustAsk ? () => setAsking('open') : onOpen}
      >
        {words.kept.open}
      </button>
      <button
        type="button"
        class="plain-button"
        aria-label={fill(words.kept.eraseWhat, { name })}
        onClick={() => setAsking('erase')}
      >
        {words.kept.erase}
      </button>
      {asking === 'open' && (
        <Confirm text={words.kept.confirmOpen} yes={words.kept.confirmOpenYes} onYes={onOpen} onNo={stop} />
      )}
      {asking === 'erase' && (
        <Confirm
          text={words.kept.confirmErase}
          yes={words.kept.confirmEraseYes}
          onYes={onErase}
          onNo={stop}
        />
      )}
    </li>
  );
}
