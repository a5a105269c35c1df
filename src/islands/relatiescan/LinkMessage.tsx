import { useState } from 'preact/hooks';
import type { LinkProblem } from '../../model/exchange/scanLink';
import { Alert } from './steps/ErrorSummary';
import { useTexts } from './texts';

interface LinkMessageProps {
  /** What is wrong with the link that was opened; absent where the reader asked to paste one. */
  readonly problem?: LinkProblem | undefined;
  readonly onOpen: (text: string) => void;
  readonly onDismiss: () => void;
}

/** Takes a link, a code or a whole message by hand; says what is wrong with a link, and that nothing was lost. */
export function LinkMessage({ problem, onOpen, onDismiss }: LinkMessageProps) {
  const { link } = useTexts().words;
  const [text, setText] = useState('');
  return (
    <Alert title={problem ? link.title : link.byHand} cause={problem}>
      {problem && (
        <p>
          {link.problems[problem]} {link.kept}
        </p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onOpen(text);
        }}
      >
        <div class="text-field">
          <label for="plak-link">{problem ? link.orPaste : link.paste}</label>
          <textarea
            id="plak-link"
            rows={3}
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={submitOnEnter}
          />
        </div>
        <div class="actions">
          <button type="submit" class="button">
            {link.open}
          </button>
          <button type="button" class="button secondary" onClick={onDismiss}>
            {problem ? link.dismiss : link.close}
          </button>
        </div>
      </form>
    </Alert>
  );
}

/** Enter opens what was pasted, as it does in a field of one line. */
function submitOnEnter(event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement }): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
