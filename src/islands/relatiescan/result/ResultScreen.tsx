import type { ComponentProps } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPaint, moveFocus, showTitle } from '../../../browser/screen';
import { useTexts } from '../texts';
import { Result } from './Result';

interface ResultScreenProps extends Omit<ComponentProps<typeof Result>, 'heading' | 'brief'> {
  /** False while the reader still checks the answers: the result is made ready out of sight. */
  readonly shown: boolean;
}

/**
 * The result as a screen. It is made before it is asked for, once the screen before it has been painted, and shows its
 * first screen one paint before the rest, so that even a slow phone answers the button at once.
 */
export function ResultScreen({ shown, ...parts }: ResultScreenProps) {
  const { title, words } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const [ready, setReady] = useState(shown);
  const [brief, setBrief] = useState(true);
  const [laidOut, setLaidOut] = useState(false);
  useEffect(() => afterPaint(() => setReady(true)), []);
  useEffect(() => (ready ? afterPaint(() => setLaidOut(true)) : undefined), [ready]);
  useLayoutEffect(() => {
    if (!shown) return undefined;
    moveFocus(heading.current);
    showTitle(`${words.result.title} · ${title}`);
    return afterPaint(() => setBrief(false));
  }, [shown]);
  const drawn = useMemo(
    () => <Result {...parts} heading={heading} brief={brief} />,
    [parts.scan, parts.result, parts.actions, brief],
  );
  return <div class={shown ? undefined : laidOut ? 'skipped' : 'prepared'}>{(ready || shown) && drawn}</div>;
}
