import type { KeptMark, KeptScan } from '../../browser/scanStore';
import { isolated } from '../../model/text/freeText';
import { propertyOf } from '../../model/property';
import type { Scan } from '../../model/scan/scan';
import type { RecordProblem } from '../../model/scan/scanRecord';
import { parseScanRecord } from '../../model/scan/scanRecord';
import { fill } from '../../model/text/fill';
import { dayText, instantText } from './dayText';
import type { ScanTexts } from './texts';

/** A kept scan as a row of the list. */
export interface KeptEntry {
  readonly id: string;
  readonly record: unknown;
  /** What the reader called the relation, or what stands in its place. */
  readonly title: string;
  /** The day of the measurement in words; empty where it cannot be read. */
  readonly day: string;
  /** What tells it apart: side, length, and when it was kept. */
  readonly about: string;
  /** All in one line, unlike that of every other row. */
  readonly name: string;
  /** What can be opened; absent where `problem` says why not. */
  readonly opens?: { readonly scan: Scan; readonly mark: KeptMark };
  /** The questions whose answers no longer count. */
  readonly dropped?: readonly string[];
  readonly problem?: RecordProblem;
}

/** The kept scans as rows, the newest measurement first, in an order that does not change; what cannot be read comes last. */
export function keptEntries(texts: ScanTexts, kept: readonly KeptScan[]): readonly KeptEntry[] {
  const sorted = kept
    .map((scan) => ({ scan, order: orderOf(scan) }))
    .sort((one, other) => (one.order < other.order ? 1 : -1))
    .map(({ scan }) => scan);
  const exact = repeated(sorted.map((scan) => lineOf(entryOf(texts, scan, false))));
  const entries = sorted.map((scan, index) => entryOf(texts, scan, exact[index] !== undefined));
  const numbers = repeated(entries.map(lineOf));
  return entries.map((entry, index) => ({ ...entry, name: numbered(texts, lineOf(entry), numbers[index]) }));
}

/** What the order goes by: the day of the measurement, when it was kept, and the id where all that is alike. */
function orderOf({ id, record }: KeptScan): string {
  const parsed = parseScanRecord(record);
  const { scan, savedAt = '' } = parsed.ok ? parsed.value : {};
  return [scan?.context.date ?? '', savedAt, id].join(' ');
}

/** For each line its number among those that are alike; undefined for one that has no like. */
function repeated(lines: readonly string[]): readonly (number | undefined)[] {
  return lines.map((line, index) =>
    lines.filter((other) => other === line).length < 2
      ? undefined
      : 1 + lines.slice(0, index).filter((other) => other === line).length,
  );
}

const lineOf = ({ title, day, about }: Pick<KeptEntry, 'title' | 'day' | 'about'>): string =>
  [isolated(title), day, about].filter(Boolean).join(', ');

const numbered = ({ words }: ScanTexts, name: string, number: number | undefined): string =>
  number === undefined ? name : fill(words.kept.numbered, { name, number });

function entryOf(texts: ScanTexts, { id, record }: KeptScan, exact: boolean): Omit<KeptEntry, 'name'> {
  const { kept } = texts.words;
  const parsed = parseScanRecord(record);
  if (!parsed.ok) {
    const about = savedText(texts, propertyOf(record, 'savedAt'), exact);
    return { id, record, title: kept.unreadable[parsed.problem], day: '', about, problem: parsed.problem };
  }
  const { scan, savedAt, dropped } = parsed.value;
  return {
    id,
    record,
    title: scan.context.nickname ?? kept.unnamed,
    day: dayText(texts.locale, scan.context.date),
    about: aboutText(texts, scan, savedText(texts, savedAt, exact)),
    opens: { scan, mark: { id, savedAt: savedAt ?? '' } },
    dropped,
  };
}

function aboutText({ words }: ScanTexts, { form, context }: Scan, saved: string): string {
  const { kept, result: resultWords } = words;
  const names = { role: resultWords.roleNames[context.role], form: kept.forms[form], saved };
  return fill(saved ? kept.about : kept.aboutUnsaved, names);
}

/** When a record was kept, on the reader's clock; empty where it does not say. */
function savedText({ locale, words }: ScanTexts, savedAt: unknown, exact: boolean): string {
  if (typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt))) return '';
  return fill(words.kept.savedAt, instantText(locale, savedAt, exact));
}
