import type { ComponentChildren } from 'preact';

interface PartProps {
  readonly title: string;
  readonly intro?: string;
  readonly className?: string;
  readonly children: ComponentChildren;
}

/** A part of the result: a rule, its heading in the left column, its body in the wide one. */
export function Part({ title, intro, className = '', children }: PartProps) {
  return (
    <section class={`part ${className}`}>
      <div class="part-head">
        <h2>{title}</h2>
        {intro && <p class="small">{intro}</p>}
      </div>
      <div class="part-body">{children}</div>
    </section>
  );
}

/** A part that is there for who wants it: its heading opens it. On paper it is open. */
export function FoldedPart({ title, className = '', children }: Omit<PartProps, 'intro'>) {
  return (
    <section class={`part folded ${className}`}>
      <details class="folded-part">
        <summary>
          <h2>{title}</h2>
        </summary>
        <div class="part-body">{children}</div>
      </details>
    </section>
  );
}
