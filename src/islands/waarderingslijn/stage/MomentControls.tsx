import { useEffect, useRef } from 'preact/hooks';
import type { Span } from '../../../model/line/timeline';
import { capital } from '../../fill';
import { useCssVariables } from '../../useCssVariables';
import { monthWords } from '../dateWords';
import { useTexts } from '../texts';
import type { ShownLines } from '../useLines';
import { usePlaying } from '../usePlaying';
import type { Look, View } from '../view';
import { MomentSlider } from './MomentSlider';
import { momentText } from './momentText';
import type { Plane } from './plane';

interface MomentControlsProps {
  readonly view: View;
  readonly span: Span;
  readonly shown: readonly ShownLines[];
  readonly look: Look;
  /** Tells screen readers where the buttons, or the end of playing, have led. */
  readonly say: (text: string) => void;
  /** Where the chart's plane lies, so that the slider stands under it. */
  readonly plane: Plane | undefined;
}

/** The slider through time, with buttons for the same; while it plays nothing is said. */
export function MomentControls({ view, span, shown, look, say, plane }: MomentControlsProps) {
  const texts = useTexts();
  const { moment } = texts.words;
  const { months } = span;
  const { month } = view;
  const box = useRef<HTMLDivElement>(null);
  const { playing, toggle, stop } = usePlaying(month, months, (change) =>
    look((now) => ({ month: change(Math.min(now.month, months)) })),
  );
  useCssVariables(box, plane ? { left: `${plane.left}px`, right: `${plane.width - plane.right}px` } : {});
  const tell = (at: number) => say(momentText(texts, shown[0], span, at));
  const played = useRef(false);
  useEffect(() => {
    if (played.current && !playing) tell(month);
    played.current = playing;
  }, [playing]);
  const goTo = (to: number) => {
    const at = Math.min(months, Math.max(0, to));
    stop();
    look({ month: at });
    return at;
  };
  return (
    <div class="moment-controls" ref={box}>
      <MomentSlider month={month} span={span} lines={shown[0]} onMonth={goTo} />
      <div class="moment-buttons">
        <button type="button" class="button secondary" onClick={toggle}>
          {playing ? moment.pause : moment.play}
        </button>
        <button type="button" class="plain-button" onClick={() => tell(goTo(Math.ceil(month) - 1))}>
          {moment.back}
        </button>
        <button type="button" class="plain-button" onClick={() => tell(goTo(Math.floor(month) + 1))}>
          {moment.step}
        </button>
        <b class="moment-date">{capital(monthWords(span.from, month, texts.months))}</b>
      </div>
    </div>
  );
}
