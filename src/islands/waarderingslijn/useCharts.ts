import { useEffect, useState } from 'preact/hooks';
import type * as chartDrawing from './stage/chartDrawing';

/** What draws the charts. */
export type LoadedCharts = typeof chartDrawing;

/** What draws the charts, loaded when it is needed; `failed` when it could not be loaded. */
export type Charts = LoadedCharts | 'loading' | 'failed';

/** Loads the charts once the instrument is in view, and once more when asked to. */
export function useCharts(): Readonly<{ charts: Charts; retry: () => void }> {
  const [charts, setCharts] = useState<Charts>('loading');
  const load = () => {
    setCharts('loading');
    loadCharts().then(setCharts, () => setCharts('failed'));
  };
  useEffect(load, []);
  return { charts, retry: load };
}

const loadCharts = () => import('./stage/chartDrawing');
