import { useTexts } from '../texts';
import type { Charts } from '../useCharts';

/** Says that the chart is on its way, or that it did not come, with a way to try again. */
export function LoadMessage({ charts, retry }: { charts: Charts; retry: () => void }) {
  const { chart } = useTexts().words;
  if (charts === 'loading') return <p class="small line-message">{chart.loading}</p>;
  if (charts !== 'failed') return null;
  return (
    <div class="notice line-message" role="alert">
      <p>{chart.failed}</p>
      <button type="button" class="plain-button" onClick={retry}>
        {chart.retry}
      </button>
    </div>
  );
}
