import { useRef } from 'preact/hooks';
import type { Span } from '../../../model/timeline';
import { capital } from '../../fill';
import { useCssVariables } from '../../useCssVariables';
import { monthWords } from '../dateWords';
import { useTexts } from '../texts';
import type { ShownLines } from '../useLines';
import { usePlaying } from '../usePlaying';
import type { Look, View } from '../view';
import { MomentSlider } from './MomentSlider';
import type { Plane } from './plane';

interface MomentControlsProps {
  readonly view: View;
  readonly span: Span;
  readonly shown: readonly ShownLines[];
  readonly look: Look;
  /** Where the chart's plane lies, so that the slider stands under it. */
  readonly plane: Plane | undefined;
}

/** The slider through time, with buttons for the same. */
export function MomentControls({ view, span, shown, look, plane }: MomentControlsProps) {
  const { words, months: names } = useTexts();
  const { moment } = words;
  const { months } = span;
  const { month } = view;
  const box = useRef<HTMLDivElement>(null);
  const { playing, toggle, stop } = usePlaying(month, months, (change) =>
    look((now) => ({ month: change(Math.min(now.month, months)) })),
  );
  useCssVariables(box, plane ? { left: `${plane.left}px`, right: `${plane.width - plane.right}px` } : {});
  const goTo = (to: number) => {
    stop();
    look({ month: Math.min(months, Math.max(0, to)) });
  };
  return (
    <div class="moment-controls" ref={box}>
      <MomentSlider month={month} span={span} lines={shown[0]} onMonth={goTo} />
      <div class="moment-buttons">
        <button type="button" class="button secondary" onClick={toggle}>
          {playing ? moment.pause : moment.play}
        </button>
        <button type="button" class="plain-button" onClick={() => goTo(Math.ceil(month) - 1)}>
          {moment.back}
        </button>
        <button type="button" class="plain-button" onClick={() => goTo(Math.floor(month) + 1)}>
          {moment.step}
        </button>
        <b class="moment-date">{capital(monthWords(span.from, month, names))}</b>
      </div>
    </div>
  );
}
