import { useState } from 'preact/hooks';
import type { LinkProblem } from '../../model/scanLink';
import { Alert } from './steps/ErrorSummary';
import { useTexts } from './texts';

interface LinkMessageProps {
  readonly problem: LinkProblem;
  readonly onOpen: (text: string) => void;
  readonly onDismiss: () => void;
}

/** Says what is wrong with a link, that nothing was lost, and takes the link or code by hand. */
export function LinkMessage({ problem, onOpen, onDismiss }: LinkMessageProps) {
  const { link } = useTexts().words;
  const [text, setText] = useState('');
  return (
    <Alert title={link.title} cause={problem}>
      <p>
        {link.problems[problem]} {link.kept}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(text);
        }}
      >
        <div class="text-field">
          <label for="plak-link">{link.paste}</label>
          <input
            id="plak-link"
            type="text"
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <div class="actions">
          <button type="submit" class="button">
            {link.open}
          </button>
          <button type="button" class="button secondary" onClick={onDismiss}>
            {link.dismiss}
          </button>
        </div>
      </form>
    </Alert>
  );
}
