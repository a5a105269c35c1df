import type { Perspective, Scan } from '../../../model/scan/scan';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import { CheckGroup } from './CheckGroup';

interface PerspectiveCheckProps {
  readonly scan: Scan;
  readonly onChange: () => void;
}

/** How the reader thinks that the other party sees both. */
export function PerspectiveCheck({ scan, onChange }: PerspectiveCheckProps) {
  const { words, reactions } = useTexts();
  const { perspective } = words;
  const ander = words.other[scan.context.role];
  const named = (choice: Perspective['otherOnUs']) =>
    choice === 'unknown' ? perspective.unknown : choice && reactions[choice].name;
  return (
    <CheckGroup
      title={perspective.title}
      lines={[
        [fill(perspective.otherOnItself, { ander }), named(scan.perspective?.otherOnItself)],
        [fill(perspective.otherOnUs, { ander }), named(scan.perspective?.otherOnUs)],
      ]}
      onChange={onChange}
    />
  );
}
