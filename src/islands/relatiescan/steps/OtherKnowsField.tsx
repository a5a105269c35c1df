import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';
import { contextChanger } from './contextChanger';
import { RadioField } from './fields';

/** Whether the other party knows of the point: with no, the questions about it are not asked. */
export function OtherKnowsField({ scan }: { readonly scan: ScanControl }) {
  const { words } = useTexts();
  const { context } = scan.draft;
  const set = contextChanger(scan);
  return (
    <RadioField
      id="weet-ander"
      label={fill(words.otherKnows.question, { other: words.other[context.role ?? 'client'] })}
      hint={words.otherKnows.hint}
      options={words.otherKnows.answers}
      value={context.otherKnows}
      onChange={(otherKnows) => set({ otherKnows })}
      onClear={() => set({ otherKnows: undefined })}
    />
  );
}
