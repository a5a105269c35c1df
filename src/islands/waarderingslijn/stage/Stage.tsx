import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../../model/line/timeline';
import { useTexts } from '../texts';
import { useCharts } from '../useCharts';
import type { Charts } from '../useCharts';
import type { Commands } from '../useEditing';
import type { ShownLines } from '../useLines';
import type { TimelineControl } from '../useTimeline';
import type { Look, View } from '../view';
import { LineChart } from './LineChart';
import { MomentControls } from './MomentControls';
import { MomentMatrix } from './MomentMatrix';
import { SelectedBar } from './SelectedBar';
import { StageHead } from './StageHead';
import type { Plane } from './plane';

export interface StageProps {
  readonly control: TimelineControl;
  readonly commands: Commands;
  readonly view: View;
  readonly span: Span;
  readonly shown: readonly ShownLines[];
  /** Whether an incident is being dragged. */
  readonly dragging: boolean;
  /** The chart of the guide's line, drawn beforehand. */
  readonly drawing?: ComponentChildren;
  readonly look: Look;
}

/** The line and, beside it, its place on the typology at one moment, with all that moves them. */
export function Stage({ control, drawing, ...parts }: StageProps) {
  const { charts, retry } = useCharts();
  const [plane, setPlane] = useState<Plane>();
  const { timeline } = control;
  const { commands, view, span, shown, look } = parts;
  const [first] = shown;
  return (
    <section class="line-stage">
      <StageHead
        name={timeline.name}
        canUndo={control.canUndo}
        canRedo={control.canRedo}
        commands={commands}
        whose={view.whose}
        shown={view.shown}
        look={look}
      />
      <div class={`stage-pictures ${view.shown}`}>
        <div class="stage-line">
          <div class="stage-charts">
            {shown.map((lines) => (
              <LineChart
                key={lines.management}
                {...parts}
                charts={charts}
                lines={lines}
                titled={shown.length > 1}
                timeline={timeline}
                drawing={control.ready ? undefined : drawing}
                onPlane={setPlane}
              />
            ))}
          </div>
          <LoadMessage charts={charts} retry={retry} />
          <MomentControls {...parts} say={commands.say} plane={plane} />
          <SelectedBar timeline={timeline} selected={view.selected} commands={commands} />
        </div>
        {first && <MomentMatrix lines={first} span={span} month={view.month} />}
      </div>
    </section>
  );
}

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
