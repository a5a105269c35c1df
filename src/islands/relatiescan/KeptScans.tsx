import { useMemo, useRef, useState } from 'preact/hooks';
import { newMeasurement } from '../../model/scan/scanDraft';
import { fill } from '../../model/text/fill';
import type { KeptEntry } from './keptList';
import { keptEntries } from './keptList';
import { KeptRow } from './KeptRow';
import { useReplacing } from './Replacing';
import { useTexts } from './texts';
import { useKept } from './useKept';
import type { ScanControl } from './useScan';

/** How many of the kept scans are in view at once. */
const SHOWN = 3;

/** The scans that the reader chose to keep on this device, each to measure anew, to open or to erase. */
export default function KeptScans({ scan }: { readonly scan: ScanControl }) {
  const texts = useTexts();
  const { kept: words } = texts.words;
  const { kept, problem, refresh, erase } = useKept();
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { replacing, question } = useReplacing(scan);
  const entries = useMemo(() => keptEntries(texts, kept), [kept]);

  // Another window may have erased it since this list was read.
  const open = async ({ id, opens }: KeptEntry) => {
    const there = await refresh();
    if (there && !there.some((one) => one.id === id)) setMessage(words.opened);
    else if (opens) scan.replace(opens.scan, 'check', opens.mark);
  };
  const eraseRow = async ({ id, name }: KeptEntry) => {
    heading.current?.focus();
    const failed = await erase(id);
    setMessage(
      failed ? fill(words.eraseFailed, { problem: words.problems[failed] }) : fill(words.erased, { name }),
    );
  };
  const rowOf = (entry: KeptEntry) => (
    <KeptRow
      key={entry.id}
      entry={entry}
      onAgain={({ scan: old }) => replacing(() => scan.replace(newMeasurement(old), 'relation'))}
      onOpen={() => replacing(() => void open(entry))}
      onErase={() => void eraseRow(entry)}
    />
  );

  if (entries.length === 0 && !problem && !message) return null;
  const more = entries.slice(SHOWN);
  return (
    <section class="kept part">
      <div class="part-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        {entries.length > 0 && <p class="small">{words.intro}</p>}
      </div>
      <div class="part-body sans">
        {problem && <p class="notice">{fill(words.unread, { problem: words.problems[problem] })}</p>}
        {question}
        <ul>{entries.slice(0, SHOWN).map(rowOf)}</ul>
        {more.length > 0 && (
          <details>
            <summary>{more.length === 1 ? words.oneMore : fill(words.more, { count: more.length })}</summary>
            <ul>{more.map(rowOf)}</ul>
          </details>
        )}
        <p role="status">{message}</p>
      </div>
    </section>
  );
}
