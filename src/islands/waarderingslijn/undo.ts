/** A value with what it was before and, after undoing, what it was later. */
export type Undoable<T> = Readonly<{
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** What the last change was part of: changes of one key are undone together. */
  key?: string | undefined;
  /** What could be done again before the changes of that key. */
  aside?: readonly T[] | undefined;
}>;

/** So many changes can be undone. */
export const DEPTH = 100;

/** A value that nothing happened to yet. */
export const undoable = <T>(present: T): Undoable<T> => ({ past: [], present, future: [] });

/**
 * The next value. With a `key`, and the last change of the same key, both are undone together: a drag, or typing in one
 * field; where they lead back to where the first began, it is as if nothing had happened. A value that says the same
 * changes nothing.
 */
export function record<T>(state: Undoable<T>, present: T, key?: string): Undoable<T> {
  if (alike(present, state.present)) return state;
  if (key === undefined || key !== state.key) {
    const past = [...state.past, state.present].slice(-DEPTH);
    return { past, present, future: [], key, aside: state.future };
  }
  const before = state.past.at(-1);
  return state.past.length > 0 && alike(present, before)
    ? { past: state.past.slice(0, -1), present: before as T, future: state.aside ?? [] }
    : { ...state, present, future: [] };
}

/** One change back; the same state where there is none. */
export function undo<T>(state: Undoable<T>): Undoable<T> {
  const { past, present, future } = state;
  if (past.length === 0) return state;
  return { past: past.slice(0, -1), present: past.at(-1) as T, future: [present, ...future] };
}

/** One change forward again; the same state where there is none. */
export function redo<T>(state: Undoable<T>): Undoable<T> {
  const { past, present, future } = state;
  if (future.length === 0) return state;
  return { past: [...past, present], present: future[0] as T, future: future.slice(1) };
}

/** Whether two plain values say the same. */
function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [ones, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    ones.size === others.size &&
    [...ones].every(([key, value]) => others.has(key) && alike(value, others.get(key)))
  );
}
