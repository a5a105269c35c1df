import type { Span, Timeline } from '../../model/line/timeline';
import { memo } from '../memo';
import { IncidentEditor } from './editor/IncidentEditor';
import { IncidentsOnPaper } from './editor/IncidentsOnPaper';
import { Exports } from './files/Exports';
import type { ExportsProps } from './files/Exports';
import { Import } from './files/Import';
import { Report } from './report/Report';
import { Settings } from './settings/Settings';
import { useTexts } from './texts';
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
  return (
    <>
      <IncidentEditor {...props} />
      <IncidentsOnPaper {...props} />
      <Report {...props} />
      <Files {...props} />
      <Settings key={props.edition} {...props} />
      <Limits />
    </>
  );
});

/** What the line is not, and where it says how it calculates. */
function Limits() {
  const { words, methodPath } = useTexts();
  return (
    <section class="part">
      <h2>{words.limits.title}</h2>
      <div class="part-body line-limits">
        <p>
          <b>{words.limits.illustration}</b> {words.limits.text}
        </p>
        <p>{words.limits.staysHere}</p>
        <p class="sans">
          <a href={methodPath}>{words.limits.method}</a>
        </p>
      </div>
    </section>
  );
}

/** Incidents from a file, and the line as files to keep or to show. */
function Files(props: ExportsProps) {
  const { files } = useTexts().words;
  return (
    <section class="part line-files">
      <h2>{files.title}</h2>
      <div class="part-body">
        <Exports {...props} />
        <Import timeline={props.timeline} commands={props.commands} whose={props.whose} />
      </div>
    </section>
  );
}
