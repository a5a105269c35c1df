import { useEffect, useRef, useState } from 'preact/hooks';
import { every, everyFrame, prefersStillness } from '../../../browser/motion';
import type { Span } from '../../../model/line/timeline';
import { capital } from '../../../model/text/fill';
import { useCssVariables } from '../../useCssVariables';
import { monthWords } from '../dateWords';
import { useTexts } from '../texts';
import type { ShownLines } from '../useLines';
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
        <b class="moment-date">{capital(monthWords(span.from, month, texts.locale))}</b>
      </div>
    </div>
  );
}

/** Seconds that the whole line takes, and milliseconds a month for readers who asked for less motion. */
const PACE = { seconds: 14, stillness: 900 };

/**
 * Plays from `month` to `months`: `onMonth` is told where it is, in small steps, or from month to month where the reader
 * asked for less motion. It stops at the end; started there, it begins anew.
 */
function usePlaying(
  month: number,
  months: number,
  onMonth: (change: (month: number) => number) => void,
): Readonly<{ playing: boolean; toggle: () => void; stop: () => void }> {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return undefined;
    const advance = (by: number) => onMonth((now) => Math.min(months, now + by));
    return prefersStillness()
      ? every(PACE.stillness, () => onMonth((now) => Math.min(months, Math.floor(now) + 1)))
      : everyFrame((seconds) => advance((seconds * months) / PACE.seconds));
  }, [playing, months]);
  useEffect(() => {
    if (month >= months) setPlaying(false);
  }, [month, months]);
  const toggle = () => {
    if (!playing && month >= months) onMonth(() => 0);
    setPlaying(!playing);
  };
  return { playing, toggle, stop: () => setPlaying(false) };
}
