import { useEffect, useState } from 'preact/hooks';
import { eraseKept, readKept } from '../../browser/scanStore';
import type { ScanDraft } from '../../model/scanDraft';
import { parseScanRecord } from '../../model/scanRecord';
import { fill } from '../fill';
import { dayText } from './dayText';
import { useTexts } from './texts';

interface KeptScansProps {
  readonly onOpen: (draft: ScanDraft, id: string) => void;
}

/** The scans that the reader chose to keep on this device, each to open or to erase. */
export function KeptScans({ onOpen }: KeptScansProps) {
  const { words, locale } = useTexts();
  const [kept, setKept] = useState<Awaited<ReturnType<typeof readKept>>>([]);
  useEffect(() => void readKept().then(setKept), []);
  const records = kept.flatMap(({ id, record }) => {
    const parsed = parseScanRecord(record);
    return parsed ? [{ id, scan: parsed.scan }] : [];
  });
  if (records.length === 0) return null;
  return (
    <section class="kept part" aria-label={words.kept.title}>
      <div class="part-head">
        <h2>{words.kept.title}</h2>
      </div>
      <ul class="part-body sans">
        {records.map(({ id, scan }) => {
          const name = `${scan.frame.nickname ?? words.kept.unnamed}, ${dayText(locale, scan.frame.date)}`;
          return (
            <li key={id}>
              <span>{name}</span>
              <button
                type="button"
                class="plain-button"
                aria-label={fill(words.kept.openWhat, { name })}
                onClick={() => onOpen(scan, id)}
              >
                {words.kept.open}
              </button>
              <button
                type="button"
                class="plain-button"
                aria-label={fill(words.kept.eraseWhat, { name })}
                onClick={() => void eraseKept(id).then(() => setKept(kept.filter((one) => one.id !== id)))}
              >
                {words.kept.erase}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
