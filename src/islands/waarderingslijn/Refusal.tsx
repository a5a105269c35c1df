import { useLayoutEffect, useRef } from 'preact/hooks';
import { markPage } from '../../browser/markPage';
import { focusedElement } from '../../browser/screen';
import { useTexts } from './texts';

/** Says, for everybody and wherever the reader is in the instrument, why something was not done. */
export function Refusal({ text, onClose }: { text: string; onClose: () => void }) {
  const { close } = useTexts().words;
  const before = useRef(focusedElement());
  useLayoutEffect(() => markPage('refusal'), []);
  return (
    <div class="notice line-refusal" role="alert">
      <p>{text}</p>
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          onClose();
          before.current?.focus();
        }}
      >
        {close}
      </button>
    </div>
  );
}
