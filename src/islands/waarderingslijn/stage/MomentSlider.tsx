import type { Span } from '../../../model/line/timeline';
import { useTexts } from '../texts';
import type { ShownLines } from '../useLines';
import { momentText } from './momentText';

interface MomentSliderProps {
  readonly month: number;
  readonly span: Span;
  readonly lines: ShownLines | undefined;
  readonly onMonth: (month: number) => void;
}

/** A slider through the months of the line; it says the date and where the line stands then. */
export function MomentSlider({ month, span, lines, onMonth }: MomentSliderProps) {
  const texts = useTexts();
  const { moment } = texts.words;
  return (
    <label class="month-slider moment-slider">
      <span class="unseen">{moment.slider}</span>
      <input
        type="range"
        min="0"
        max={span.months}
        step="any"
        value={month}
        autocomplete="off"
        aria-valuetext={momentText(texts, lines, span, month)}
        onInput={(event) => onMonth(Number(event.currentTarget.value))}
        onKeyDown={(event) => {
          const to = sliderKey(event.key, month, span.months);
          if (to === undefined) return;
          event.preventDefault();
          onMonth(to);
        }}
      />
    </label>
  );
}

/** Where a key leads on the slider: a month, half a year, or an end. */
function sliderKey(key: string, month: number, months: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: Math.floor(month) + 1,
    ArrowUp: Math.floor(month) + 1,
    ArrowLeft: Math.ceil(month) - 1,
    ArrowDown: Math.ceil(month) - 1,
    PageUp: month + 6,
    PageDown: month - 6,
    Home: 0,
    End: months,
  };
  return steps[key];
}
