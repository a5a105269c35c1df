import type { Timeline } from '../../../model/timeline';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import { Exports } from './Exports';
import { Import } from './Import';

interface FilesProps {
  readonly timeline: Timeline;
  readonly commands: Commands;
}

/** Incidents from a file, and the line as files to keep or to show. */
export function Files({ timeline, commands }: FilesProps) {
  const { files } = useTexts().words;
  return (
    <section class="part line-files">
      <h2>{files.title}</h2>
      <div class="part-body">
        <Exports timeline={timeline} commands={commands} />
        <Import timeline={timeline} commands={commands} />
      </div>
    </section>
  );
}
