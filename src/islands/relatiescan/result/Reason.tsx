import type { ComponentChildren } from 'preact';

/** One reason for the result, by its title. */
export function Reason({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
