import { useTexts } from '../texts';
import type { ExportsProps } from './Exports';
import { Exports } from './Exports';
import { Import } from './Import';

/** Incidents from a file, and the line as files to keep or to show. */
export function Files(props: ExportsProps) {
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
