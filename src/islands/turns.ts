/**
 * Hands out turns to things that wait, such as the reading of a file: only the one that took the last turn is still wanted.
 */
export interface Turns {
  /** Takes the turn; what is returned tells whether nothing took it since. */
  readonly take: () => () => boolean;
  /** Nothing that waits is wanted any more. */
  readonly end: () => void;
}

/** Turns for one kind of thing, of which only the last one counts. */
export function newTurns(): Turns {
  let last = 0;
  const next = () => (last += 1);
  return {
    take: () => {
      const turn = next();
      return () => turn === last;
    },
    end: next,
  };
}
