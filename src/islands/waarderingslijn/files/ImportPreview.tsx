import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fileNameOf } from '../../../browser/fileName';
import { moveFocus } from '../../../browser/screen';
import { cleanText, MAX_TEXT_LENGTH } from '../../../model/text/freeText';
import type { MergeMode } from '../../../model/line/mergeIncidents';
import { mergeIncidents } from '../../../model/line/mergeIncidents';
import type { Timeline } from '../../../model/line/timeline';
import { MAX_INCIDENTS } from '../../../model/line/timeline';
import { withIncidents } from '../../../model/line/timelineEdit';
import { countText, fill } from '../../../model/text/fill';
import { FreeTextField } from '../../form/FreeTextField';
import type { LineTexts } from '../texts';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import type { Whose } from '../view';
import { hiddenFrom } from '../view';
import type { ImportedTable } from './importedTable';
import { ImportFindings } from './ImportFindings';

interface ImportPreviewProps {
  readonly imported: ImportedTable;
  readonly timeline: Timeline;
  readonly commands: Commands;
  readonly whose: Whose;
  /** Told what was done with the table. */
  readonly onDone: (said: string) => void;
  readonly onCancel: () => void;
}

/** What was found in a file, before anything changes: how much, what is wrong with it, and what to do with it. */
export function ImportPreview({ imported, timeline, commands, whose, ...then }: ImportPreviewProps) {
  const texts = useTexts();
  const { files } = texts.words;
  const heading = useRef<HTMLHeadingElement>(null);
  const [name, setName] = useState(() => suggestedName(imported, timeline, texts));
  useLayoutEffect(() => moveFocus(heading.current), []);
  const { incidents } = imported;
  const appended = mergeIncidents(timeline.incidents, incidents, 'append');
  const take = (mode: MergeMode) => {
    const merged = mergeIncidents(timeline.incidents, incidents, mode);
    if (merged.incidents.length > MAX_INCIDENTS) {
      commands.refuse(fill(files.tooMany, { most: MAX_INCIDENTS }));
      return;
    }
    const taken = withIncidents(timeline, merged.incidents);
    commands.replace(mode === 'append' ? taken : named(taken, name), '');
    then.onDone(doneText(mode === 'append' ? merged.added : incidents.length, mode, texts));
  };
  return (
    <div class="import-preview">
      <h4 tabIndex={-1} ref={heading}>
        {countText(files.found, incidents.length)}
      </h4>
      <ImportFindings
        imported={imported}
        duplicates={appended.duplicates}
        hidden={hiddenFrom(incidents, whose).length}
        whose={whose}
      />
      {incidents.length > 0 && (
        <label class="name-after">
          <span>{files.nameAfter}</span>
          <FreeTextField
            value={name}
            most={MAX_TEXT_LENGTH}
            cut={fill(texts.words.textCut, { most: MAX_TEXT_LENGTH })}
            onText={setName}
          />
        </label>
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
        <button type="button" class="plain-button" onClick={then.onCancel}>
          {files.cancel}
        </button>
      </div>
    </div>
  );
}

/**
 * What the line may be called once a file has taken the place of its incidents: its own name where the file was made from it,
 * else the name of the file; for a pasted table its own name, but not that of the guide's line.
 */
function suggestedName(
  { source: { fileName } }: ImportedTable,
  timeline: Timeline,
  texts: LineTexts,
): string {
  const own = timeline.name ?? '';
  if (fileName === undefined) return own === texts.guide.name ? '' : own;
  const [bare = ''] = fileName.split(/\.[^.]{1,5}$/);
  const isOwn = fileNameOf(own, 'csv') === fileNameOf(bare, 'csv');
  return isOwn ? own : cleanText(bare.replace(/[-_]/g, ' '), MAX_TEXT_LENGTH);
}

function named({ name: _, ...timeline }: Timeline, typed: string): Timeline {
  const name = cleanText(typed, MAX_TEXT_LENGTH);
  return name === '' ? timeline : { ...timeline, name };
}

const doneText = (count: number, mode: MergeMode, { words: { files } }: LineTexts): string =>
  countText(mode === 'append' ? files.appended : files.replaced, count);
