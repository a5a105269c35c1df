import { useEffect, useState } from 'preact/hooks';
import { every, everyFrame, prefersStillness } from '../../browser/motion';

/** Seconds that the whole line takes, and milliseconds a month for readers who asked for less motion. */
const PACE = { seconds: 14, stillness: 900 };

/**
 * Plays from `month` to `months`: `onMonth` is told where it is, in small steps, or from month to month where the reader
 * asked for less motion. It stops at the end; started there, it begins anew.
 */
export function usePlaying(
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
