/** What stands with a field besides its label. */
interface FieldNotes {
  /** What a reader has to know before filling it in. */
  readonly hint?: string | undefined;
  /** Why what stands in it cannot be taken. */
  readonly problem?: string | undefined;
}

interface NotesProps extends FieldNotes {
  /** The id of the field. */
  readonly id: string;
  /** Whether a problem is read aloud as soon as it is there. */
  readonly live?: boolean;
}

/** The hint and the problem of a field, which `describedBy` ties to it. */
export function Notes({ id, hint, problem, live }: NotesProps) {
  return (
    <>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-fout`} role={live ? 'alert' : undefined}>
          {problem}
        </p>
      )}
    </>
  );
}

/** The ids of the notes of a field, for its `aria-describedby`; undefined without notes. */
export function describedBy(id: string, { hint, problem }: FieldNotes): string | undefined {
  return [hint && `${id}-hint`, problem && `${id}-fout`].filter(Boolean).join(' ') || undefined;
}
