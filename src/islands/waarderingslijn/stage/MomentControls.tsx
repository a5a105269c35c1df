import { typeAt } from '../../../model/relationshipType';
import type { Span } from '../../../model/timeline';
import { capital, fill, inWords } from '../../fill';
import { monthWords } from '../dateWords';
import type { LineTexts } from '../texts';
import { useTexts } from '../texts';
import type { ShownLines } from '../useLines';
import { usePlaying } from '../usePlaying';
import type { View } from '../view';
import type { Plane } from './plane';

interface MomentControlsProps {
  readonly view: View;
  readonly span: Span;
  readonly shown: readonly ShownLines[];
  readonly look: (change: Partial<View> | ((view: View) => Partial<View>)) => void;
  /** Where the chart's plane lies in px, so that the slider stands under it. */
  readonly plane: Plane | undefined;
}

/** The slider through time, with buttons for the same. */
export function MomentControls({ view, span, shown, look, plane }: MomentControlsProps) {
  const texts = useTexts();
  const { moment } = texts.words;
  const { months } = span;
  const { month } = view;
  const { playing, toggle, stop } = usePlaying(month, months, (change) =>
    look((now) => ({ month: change(Math.min(now.month, months)) })),
  );
  const goTo = (to: number) => {
    stop();
    look({ month: Math.min(months, Math.max(0, to)) });
  };
  const date = capital(monthWords(span.from, month, texts.months));
  return (
    <div
      class="moment-controls"
      style={plane && { '--left': `${plane.left}px`, '--right': `${plane.width - plane.right}px` }}
    >
      <label class="moment-slider">
        <span class="unseen">{moment.slider}</span>
        <input
          type="range"
          min="0"
          max={months}
          step="any"
          value={month}
          autocomplete="off"
          aria-valuetext={fill(moment.valueText, { date, places: placesText(texts, shown[0], month) })}
          onInput={(event) => goTo(Number(event.currentTarget.value))}
          onKeyDown={(event) => {
            const to = sliderKey(event.key, month, months);
            if (to === undefined) return;
            event.preventDefault();
            goTo(to);
          }}
        />
      </label>
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
        <b class="moment-date">{date}</b>
      </div>
    </div>
  );
}

/** Where each party's line stands on the typology at a month, in words. */
export function placesText(
  { words, fields }: LineTexts,
  lines: ShownLines | undefined,
  month: number,
): string {
  const places = (lines?.lines ?? []).map(({ party, at }) => {
    const { personal, business } = at(month);
    return fill(words.moment.place, { party: words.key[party], field: fields[typeAt(personal, business)] });
  });
  return inWords(places, words.and);
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
