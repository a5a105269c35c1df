import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusOn, moveFocus } from '../../../browser/screen';
import { useTexts } from '../texts';

/** What is wrong with a field, and where it is. */
export interface FieldError {
  readonly id: string;
  readonly message: string;
}

/** What is missing, with a link to each field; takes the focus each time the reader tries to go on. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { words } = useTexts();
  if (errors.length === 0) return null;
  return (
    <Alert title={words.steps.errorTitle} cause={errors}>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={focusField(id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

interface AlertProps {
  readonly title: string;
  /** What it is about: another cause takes the focus again. */
  readonly cause: unknown;
  readonly children: ComponentChildren;
}

/** A message with a heading that must be read now: it takes the focus when it appears. */
export function Alert({ title, cause, children }: AlertProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => moveFocus(box.current), [cause]);
  return (
    <div class="alert" role="alert" tabIndex={-1} ref={box}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

const focusField = (id: string) => (event: Event) => {
  event.preventDefault();
  focusOn(id);
};
