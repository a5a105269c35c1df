/**
 * What a reader fills in lives in the storage of the tab: it survives a reload and goes when the tab closes. Several
 * pages of one tab share it, for the browser keeps pages that the reader left (its back/forward cache) and shows them
 * again with the memory they had. Three rules keep such a page from undoing what came later:
 *
 * 1. A page knows a record as the text that it last read or wrote. Where another text stands, that one is newer: it is
 *    read again before anything is changed (`isNewer`), and a record that is gone was erased.
 * 2. Whoever comes back is told to look (`watchTab`), and so is every other part of the same page that shows the record.
 * 3. "Erase all" leaves a mark for all tabs, with nothing of the reader in it. A tab that holds records from before the
 *    mark empties them before it reads or writes, a copy of such a tab too.
 *
 * Without storage, or when it is full, the page works on in memory.
 */
import type { Parsed } from '../model/parsed';
import { accepted, refused } from '../model/parsed';

/** One name in the storage of this tab, as one part of a page knows it. */
export interface TabRecord {
  /** What stands there now; undefined when nothing does, refused when it is no JSON. */
  readonly read: () => Parsed<unknown, 'no-json'> | undefined;
  /** Whether something else stands there than was last read or written here. */
  readonly isNewer: () => boolean;
  /** Writes a value, undefined to erase it. Returns whether the tab holds it. */
  readonly write: (value: unknown) => boolean;
  /** Moves what stands there aside, after what stands aside already. */
  readonly setAside: () => void;
  /** The text that stands aside. */
  readonly readAside: () => string | undefined;
  /** Throws away what stands aside. */
  readonly discardAside: () => void;
}

/** Under which name the mark of the last "erase all" stands: for all tabs, and in each tab that has a record. */
const ERASURE = 'gewist';
const ASIDE = ':apart';

/** The record under a name. */
export function openTab(key: string): TabRecord {
  let known: string | undefined;
  return {
    read: () => {
      known = textOf(key);
      return known === undefined ? undefined : parseText(known);
    },
    isNewer: () => textOf(key) !== known,
    write: (value) => {
      const text = value === undefined ? undefined : JSON.stringify(value);
      const held = put(key, text);
      known = text;
      tell();
      return held;
    },
    setAside: () => {
      const aside = [textOf(key + ASIDE), textOf(key)].filter((text) => text !== undefined).join('\n');
      put(key, undefined);
      put(key + ASIDE, aside);
      known = undefined;
    },
    readAside: () => textOf(key + ASIDE),
    discardAside: () => void put(key + ASIDE, undefined),
  };
}

const watchers = new Set<() => void>();
const tell = () => watchers.forEach((watch) => watch());

/**
 * Calls `look` whenever a record may have changed without the one who watches: the browser shows this page again as it was
 * left, another tab erased all, or another part of this page wrote. Returns the stop.
 */
export function watchTab(look: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  watchers.add(look);
  signal.addEventListener('abort', () => watchers.delete(look));
  addEventListener('pageshow', ({ persisted }) => persisted && look(), { signal });
  addEventListener('storage', ({ key }) => key === ERASURE && look(), { signal });
  return () => stop.abort();
}

/** Erases every record of every tab of this site. */
export function eraseAllTabs(): void {
  const mark = Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');
  attempt(() => localStorage.setItem(ERASURE, mark));
  emptyTab();
  tell();
}

/** What could not be written: the text, and what stood there in its place. */
const memory = new Map<string, Readonly<{ text: string | undefined; stood: string | undefined }>>();

function textOf(key: string): string | undefined {
  emptyErased();
  const stands = stored(key);
  const unheld = memory.get(key);
  return unheld && unheld.stood === stands ? unheld.text : stands;
}

function put(key: string, text: string | undefined): boolean {
  emptyErased();
  const held = attempt(() => {
    if (text === undefined) return sessionStorage.removeItem(key);
    if (honoured !== undefined) sessionStorage.setItem(ERASURE, honoured);
    return sessionStorage.setItem(key, text);
  });
  if (held) memory.delete(key);
  else memory.set(key, { text, stood: stored(key) });
  return held;
}

/** The mark of the last "erase all" that this page knows to be carried out in this tab. */
let honoured: string | undefined;

/** Empties this tab when all was erased since its records were written. */
function emptyErased(): void {
  const mark = localMark();
  if (mark === honoured) return;
  if (mark !== undefined && mark !== stored(ERASURE)) emptyTab();
  honoured = mark;
}

/** Which names are ours: those of the instruments and the cases, and what was set aside of them. */
const OURS = /^(relatiescan|waarderingslijn|casus:.*|gewist)(:apart)?$/;

function emptyTab(): void {
  memory.clear();
  attempt(() => {
    for (const key of Object.keys(sessionStorage)) if (OURS.test(key)) sessionStorage.removeItem(key);
  });
}

function localMark(): string | undefined {
  let mark: string | null = null;
  attempt(() => (mark = localStorage.getItem(ERASURE)));
  return mark ?? undefined;
}

function stored(key: string): string | undefined {
  let text: string | null = null;
  attempt(() => (text = sessionStorage.getItem(key)));
  return text ?? undefined;
}

function parseText(text: string): Parsed<unknown, 'no-json'> {
  try {
    return accepted(JSON.parse(text));
  } catch {
    return refused('no-json');
  }
}

/** Storage that is denied, missing or full throws. Returns whether it did not. */
function attempt(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
