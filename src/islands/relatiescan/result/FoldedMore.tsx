import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** What is drawn only once it is opened. */
export function FoldedMore({ title, children }: { title: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}
