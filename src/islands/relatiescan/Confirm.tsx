import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../browser/screen';
import { useTexts } from './texts';

interface ConfirmProps {
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is lost. It takes the focus, and gives it back to where it came from. */
export function Confirm({ text, yes, onYes, onNo }: ConfirmProps) {
  const { actions } = useTexts().words.result;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    opener.current = box.current?.ownerDocument.activeElement ?? null;
    moveFocus(box.current);
  }, []);
  const leave = (then: () => void) => () => {
    moveFocus(opener.current as HTMLElement | null);
    then();
  };
  return (
    <div
      class="alert"
      role="alertdialog"
      aria-labelledby={id}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => event.key === 'Escape' && leave(onNo)()}
    >
      <p id={id}>{text}</p>
      <div class="actions">
        <button type="button" class="button secondary" onClick={leave(onNo)}>
          {actions.confirmNo}
        </button>
        <button type="button" class="button" onClick={leave(onYes)}>
          {yes}
        </button>
      </div>
    </div>
  );
}
