import { memo } from '../../memo';
import type { Commands } from '../useEditing';
import type { Look, View } from '../view';
import { HistoryButtons } from './HistoryButtons';
import { LineKey } from './LineKey';
import { NameField } from './NameField';
import { ViewControls } from './ViewControls';

interface StageHeadProps extends Pick<View, 'whose' | 'shown'> {
  /** The name of the relation, where it has one. */
  readonly name: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly commands: Commands;
  readonly look: Look;
}

/** What stands above the line: the name, undo and redo, what is shown, and what the signs mean. */
export const StageHead = memo(function StageHead(props: StageHeadProps) {
  const { name, canUndo, canRedo, commands, whose, shown, look } = props;
  return (
    <>
      <div class="stage-head">
        <NameField name={name} commands={commands} />
        <HistoryButtons canUndo={canUndo} canRedo={canRedo} commands={commands} />
      </div>
      <ViewControls whose={whose} shown={shown} look={look} />
      <LineKey whose={whose} />
    </>
  );
});
