import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TabRecord } from '../browser/tabStorage';
import { openTab, watchTab } from '../browser/tabStorage';
import type { Parsed } from '../model/parsed';
import { losesAny } from '../model/property';

/** What an island keeps in the tab: under which name, and how it becomes a plain value and comes back from one. */
export interface TabKind<T> {
  readonly key: string;
  /** What the reader has as long as nothing is stored, or when it was erased. */
  readonly fresh: T;
  readonly parse: (stored: unknown) => Parsed<T>;
  /** Whether a stored value that was read holds something that could not be; absent, whatever has no counterpart afterwards counts. */
  readonly loses?: (stored: unknown) => boolean;
  /** The value to store; undefined where there is nothing to hold. */
  readonly format: (value: T) => unknown;
}

/** What this tab holds of an island, the same in every part and every copy of the page. */
export interface TabState<T> {
  readonly value: T;
  /** False until what is stored has been read: the first picture is the server's. */
  readonly ready: boolean;
  /** Whether a reload brings back the value. */
  readonly held: boolean;
  /** How often the value was replaced by what another copy of the page or another tab left; what is typed beside it is old then. */
  readonly taken: number;
  /** Stored text that could not be read, or only in part: kept aside until the reader saves or discards it. */
  readonly aside: string | undefined;
  readonly discardAside: () => void;
  /** Changes the newest value, writes it at once, and returns it. */
  readonly change: (to: (now: T) => T) => T;
}

/** The record of an island in this tab: read when the island starts and whenever this page may be behind, written at every change. */
export function useTabRecord<T>(kind: TabKind<T>): TabState<T> {
  const [record] = useState(() => openTab(kind.key));
  const newest = useRef(kind.fresh);
  const [state, setState] = useState({ value: kind.fresh, ready: false, held: true, taken: 0 });
  const [aside, setAside] = useState<string>();
  const show = (value: T, part?: Pick<TabState<T>, 'held'>) => {
    newest.current = value;
    setState((now) => ({ ...now, value, ...part }));
  };
  const take = () => {
    show(takeOver(record, kind));
    setAside(record.readAside());
  };
  const catchUp = () => {
    if (!record.isNewer()) return;
    take();
    setState((now) => ({ ...now, taken: now.taken + 1 }));
  };
  useLayoutEffect(() => {
    take();
    setState((now) => ({ ...now, ready: true }));
    return watchTab(catchUp);
  }, []);
  return {
    ...state,
    aside,
    discardAside: () => {
      record.discardAside();
      setAside(undefined);
    },
    change: (to) => {
      catchUp();
      const value = to(newest.current);
      if (value !== newest.current) show(value, { held: record.write(kind.format(value)) });
      return value;
    },
  };
}

/** What is stored, as far as it can be read; the text of what cannot stands aside from then on. */
function takeOver<T>(record: TabRecord, { fresh, parse, format, loses }: TabKind<T>): T {
  const stored = record.read();
  if (stored === undefined) return fresh;
  const parsed = stored.ok ? parse(stored.value) : stored;
  const value = parsed.ok ? parsed.value : fresh;
  const lost = (told: unknown) => loses?.(told) ?? losesAny(told, format(value));
  if (stored.ok && parsed.ok && !lost(stored.value)) return value;
  record.setAside();
  if (parsed.ok) record.write(format(value));
  return value;
}
