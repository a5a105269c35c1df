const KEY = 'relatiescan';

/** What this tab holds of an unfinished scan, as it was written; undefined without one or without storage. */
export function readSession(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes the unfinished scan for this tab; gone when the tab closes. Returns whether it holds. */
export function writeSession(value: unknown): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the unfinished scan of this tab. */
export function eraseSession(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Without storage there is nothing to forget.
  }
}
