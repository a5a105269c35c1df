/** A value with what it was before and, after undoing, what it was later. */
export type Undoable<T> = Readonly<{
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last change was part of: changes of one key are undone together. */
  key?: string | undefined;
}>;

/** So many changes can be undone. */
export const DEPTH = 100;

/** A value that nothing happened to yet. */
export const undoable = <T>(present: T): Undoable<T> => ({ past: [], present, future: [] });

/**
 * The next value. With a `key`, and the last change of the same key, both are undone together: a drag, or typing in one
 * field. The same value changes nothing.
 */
export function record<T>(state: Undoable<T>, present: T, key?: string): Undoable<T> {
  if (present === state.present) return state;
  const joins = key !== undefined && key === state.key;
  const past = joins ? state.past : [...state.past, state.present].slice(-DEPTH);
  return { past, present, future: [], key };
}

/** One change back; the same state where there is none. */
export function undo<T>({ past, present, future, ...state }: Undoable<T>): Undoable<T> {
  const before = past.at(-1);
  if (past.length === 0 || before === undefined) return { past, present, future, ...state };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One change forward again; the same state where there is none. */
export function redo<T>({ past, present, future, ...state }: Undoable<T>): Undoable<T> {
  const [after, ...later] = future;
  if (future.length === 0 || after === undefined) return { past, present, future, ...state };
  return { past: [...past, present], present: after, future: later };
}
