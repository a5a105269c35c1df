import type { Span, Timeline } from '../../model/line/timeline';
import { memo } from '../memo';
import { IncidentEditor } from './editor/IncidentEditor';
import { IncidentsOnPaper } from './editor/IncidentsOnPaper';
import { Files } from './files/Files';
import { Limits } from './Limits';
import { Report } from './report/Report';
import { Settings } from './settings/Settings';
import type { Commands } from './useEditing';
import type { ShownLines } from './useLines';
import type { Whose } from './view';

interface PartsProps {
  readonly timeline: Timeline;
  readonly span: Span;
  readonly shown: readonly ShownLines[];
  readonly commands: Commands;
  readonly selected: string | undefined;
  readonly whose: Whose;
  /** Another number when a whole timeline took the place of the one before. */
  readonly edition: number;
}

/** All that stands below the line: its incidents, what it says, its files and its assumptions. */
export const Parts = memo(function Parts(props: PartsProps) {
  const { timeline, span, shown, commands, selected, whose, edition } = props;
  return (
    <>
      <IncidentEditor
        timeline={timeline}
        commands={commands}
        selected={selected}
        whose={whose}
        edition={edition}
      />
      <IncidentsOnPaper timeline={timeline} />
      <Report timeline={timeline} whose={whose} />
      <Files timeline={timeline} commands={commands} span={span} shown={shown} whose={whose} />
      <Settings key={edition} timeline={timeline} commands={commands} />
      <Limits />
    </>
  );
});
