import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MergeMode } from '../../../model/mergeIncidents';
import { mergeIncidents } from '../../../model/mergeIncidents';
import type { Timeline } from '../../../model/timeline';
import { MAX_INCIDENTS } from '../../../model/timeline';
import { withIncidents } from '../../../model/timelineEdit';
import { fill } from '../../fill';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { ImportReading } from './importReading';

interface ImportPreviewProps {
  readonly reading: ImportReading;
  readonly timeline: Timeline;
  readonly commands: Commands;
  readonly onDone: () => void;
}

/** So many problems are shown; the rest is counted. */
const SHOWN = 20;

/** What was found in a file, before anything changes: how much, what is wrong with it, and what to do with it. */
export function ImportPreview({ reading, timeline, commands, onDone }: ImportPreviewProps) {
  const { files } = useTexts().words;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { incidents, problems } = reading;
  const appended = mergeIncidents(timeline.incidents, incidents, 'append');
  const take = (mode: MergeMode) => {
    const merged = mergeIncidents(timeline.incidents, incidents, mode);
    if (merged.incidents.length > MAX_INCIDENTS) {
      commands.say(fill(files.tooMany, { most: MAX_INCIDENTS }));
      return;
    }
    const said = fill(mode === 'append' ? files.appended : files.replaced, { count: merged.added });
    commands.replace(withIncidents(timeline, merged.incidents), said);
    onDone();
  };
  const hidden = problems.length - SHOWN;
  return (
    <div class="import-preview">
      <h4 tabIndex={-1} ref={heading}>
        {countText(files.found, incidents.length)}
      </h4>
      {appended.duplicates > 0 && <p>{countText(files.duplicates, appended.duplicates)}</p>}
      {problems.length > 0 && (
        <>
          <p>{files.problems}</p>
          <ul class="import-problems">
            {problems.slice(0, SHOWN).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {hidden > 0 && <p>{fill(files.more, { count: hidden })}</p>}
        </>
      )}
      <div class="actions">
        {incidents.length > 0 && (
          <>
            <button type="button" class="button" onClick={() => take('append')}>
              {fill(files.append, { count: appended.added })}
            </button>
            <button type="button" class="button secondary" onClick={() => take('replace')}>
              {files.replace}
            </button>
          </>
        )}
        <button type="button" class="plain-button" onClick={onDone}>
          {files.cancel}
        </button>
      </div>
    </div>
  );
}

/** The text for none, for one, or for more. */
function countText(texts: Readonly<{ none?: string; one: string; more: string }>, count: number): string {
  if (count === 0) return texts.none ?? fill(texts.more, { count });
  return count === 1 ? texts.one : fill(texts.more, { count });
}
