import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../../model/line/timeline';
import type { ShownLines } from '../useLines';
import type { TimelineControl } from '../useTimeline';
import { useCharts } from '../useCharts';
import type { Commands } from '../useEditing';
import type { Look, View } from '../view';
import { LineChart } from './LineChart';
import { LoadMessage } from './LoadMessage';
import { MomentControls } from './MomentControls';
import { MomentMatrix } from './MomentMatrix';
import type { Plane } from './plane';
import { SelectedBar } from './SelectedBar';
import { StageHead } from './StageHead';

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
export function Stage({ control, commands, view, span, shown, dragging, drawing, look }: StageProps) {
  const { charts, retry } = useCharts();
  const [plane, setPlane] = useState<Plane>();
  const { timeline } = control;
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
                charts={charts}
                lines={lines}
                titled={shown.length > 1}
                timeline={timeline}
                span={span}
                view={view}
                commands={commands}
                dragging={dragging}
                drawing={control.ready ? undefined : drawing}
                onPlane={setPlane}
              />
            ))}
          </div>
          <LoadMessage charts={charts} retry={retry} />
          <MomentControls
            view={view}
            span={span}
            shown={shown}
            look={look}
            say={commands.say}
            plane={plane}
          />
          <SelectedBar timeline={timeline} selected={view.selected} commands={commands} />
        </div>
        {first && <MomentMatrix lines={first} span={span} month={view.month} />}
      </div>
    </section>
  );
}
