import { useRef, useState } from 'preact/hooks';
import { instant, timeOfDay } from '../../../browser/clock';
import { withPatience } from '../../../browser/patience';
import type { Keeping, KeptMark } from '../../../browser/keptStore';
import { keepRecord, restoreRecord } from '../../../browser/keptStore';
import { propertyOf } from '../../../model/property';
import type { Scan } from '../../../model/scan/scan';
import { formatScanRecord } from '../../../model/scan/scanRecord';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';

/** What was said of keeping, and of which answers. */
interface Said {
  readonly scan: Scan;
  readonly message: string;
  /** The way back to what was written over. */
  readonly restore?: (() => void) | undefined;
}

/** Keeps a scan, one at a time and never twice, and says what came of it, whenever the storage answers. */
export function useKeeping(scan: Scan, kept: KeptMark | undefined, onKept: (kept: KeptMark) => void) {
  const { words, locale } = useTexts();
  const { actions } = words.result;
  const [said, setSaid] = useState<Said>({ scan, message: '' });
  const waiting = useRef(false);
  const now = useRef(scan);
  now.current = scan;
  const problemText = (problem: keyof typeof words.kept.problems, text: string) =>
    fill(text, { problem: words.kept.problems[problem] });

  const alone = async (act: () => Promise<Said>) => {
    if (waiting.current) return;
    waiting.current = true;
    setSaid(await withPatience(act(), () => setSaid({ scan: now.current, message: actions.keepSlow })));
    waiting.current = false;
  };

  const restore = (previous: unknown, mark: KeptMark) => () =>
    void alone(async () => {
      const put = await restoreRecord(previous, mark);
      const message = (text: string): Said => ({ scan: now.current, message: text });
      if (!put.ok) return message(problemText(put.problem, actions.keepFailed));
      if (!put.value) return message(actions.restoreFailed);
      onKept({ id: mark.id, savedAt: String(propertyOf(previous, 'savedAt')) });
      return message(actions.restored);
    });

  const told = ({ id, how, previous }: Keeping, record: ReturnType<typeof formatScanRecord>): Said => {
    const mark = { id, savedAt: record.savedAt };
    if (how !== 'same') onKept(mark);
    const message = fill(actions.kept[how], { time: timeOfDay(locale) });
    const changed = now.current !== record.scan;
    return {
      scan: now.current,
      message: changed ? `${message} ${actions.keptEarlier}` : message,
      ...(previous === undefined ? {} : { restore: restore(previous, mark) }),
    };
  };

  const keep = (over = false) =>
    void alone(async () => {
      const record = formatScanRecord(scan, instant());
      const done = await keepRecord(record, kept, over);
      if (done.ok) return told(done.value, record);
      return { scan: now.current, message: problemText(done.problem, actions.keepFailed) };
    });

  // What was said of other answers does not hold for these.
  const { message, restore: back } = said.scan === scan ? said : { message: '', restore: undefined };
  return { message, restore: back, keep };
}
