import type { ComponentChildren } from 'preact';
import { focusOn } from '../../../browser/screen';
import { useTexts } from '../texts';

/** What is wrong with a field, and where it is. */
export interface FieldError {
  readonly id: string;
  readonly message: string;
}

/** What is missing, with a link to each field; takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const { words } = useTexts();
  if (errors.length === 0) return null;
  return (
    <Alert title={words.steps.errorTitle}>
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

/** A message with a heading that must be read now: it takes the focus. */
export function Alert({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="alert" role="alert" tabIndex={-1} ref={(element) => element?.focus()}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

const focusField = (id: string) => (event: Event) => {
  event.preventDefault();
  focusOn(id);
};
