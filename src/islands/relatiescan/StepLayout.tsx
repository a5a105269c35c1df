import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus, showTitle } from '../../browser/screen';
import { onlyOnce } from './once';
import { useTexts } from './texts';

interface StepLayoutProps {
  readonly title: string;
  readonly lede?: string;
  readonly intro?: string | undefined;
  readonly progress: ComponentChildren;
  readonly aside?: ComponentChildren;
  /** Moves the reader to this screen when it comes into view; false for the first one on the page. */
  readonly takesFocus: boolean;
  readonly hasError?: boolean;
  readonly onBack?: (() => void) | undefined;
  readonly onNext: () => void;
  readonly next: string;
  readonly children: ComponentChildren;
}

/** What says how far the reader is: heard together with the heading, which takes the focus. */
const PROGRESS = 'scan-voortgang';

/** One screen of the scan: way back on top, heading, questions, one button on. */
export function StepLayout({
  title,
  lede,
  intro,
  progress,
  aside,
  takesFocus,
  hasError = false,
  onBack,
  onNext,
  next,
  children,
}: StepLayoutProps) {
  const { title: toolTitle, words } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) moveFocus(heading.current);
  }, [title, takesFocus]);
  useLayoutEffect(() => {
    if (takesFocus || hasError) showTitle(`${hasError ? words.steps.error : ''}${title} · ${toolTitle}`);
  }, [title, takesFocus, hasError]);
  return (
    <form
      class="scan-step"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <div class="scan-progress" id={PROGRESS}>
        {progress}
      </div>
      <div class="scan-main">
        {lede && <p class="lede">{lede}</p>}
        {onBack && (
          <button type="button" class="plain-button scan-back" onClick={onBack}>
            {words.steps.back}
          </button>
        )}
        <h2 ref={heading} tabIndex={-1} aria-describedby={PROGRESS}>
          {title}
        </h2>
        {intro && <p class="scan-intro">{intro}</p>}
        {children}
        <div class="actions needs-script">
          <button type="submit" class="button" onClick={onlyOnce}>
            {next}
          </button>
        </div>
      </div>
      {aside && <div class="scan-aside">{aside}</div>}
    </form>
  );
}
