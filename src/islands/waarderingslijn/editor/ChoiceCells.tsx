import type { DatedIncident } from '../../../model/line/datedIncident';
import { INCIDENT_KINDS } from '../../../model/line/incident';
import { ROLES } from '../../../model/role';
import type { Effect } from '../../../model/line/timelineEdit';
import { EFFECTS, effectOf, weighing } from '../../../model/line/timelineEdit';
import { effectText, effectWords } from '../dateWords';
import { useTexts } from '../texts';
import type { Commands } from '../useEditing';
import { SelectField } from './SelectField';

interface ChoiceCellsProps {
  readonly incident: DatedIncident;
  readonly commands: Commands;
}

const HITS = [...ROLES, 'both'] as const;

/** The kind of an incident, its effect, and whom it hits. */
export function ChoiceCells({ incident, commands }: ChoiceCellsProps) {
  const texts = useTexts();
  const { table } = texts;
  const { columns } = texts.words.editor;
  const { id, kind, hits } = incident;
  return (
    <>
      <SelectField
        label={columns.kind}
        options={INCIDENT_KINDS.map((value) => ({ value, text: table.kinds[value] }))}
        value={kind}
        onChange={(to) => commands.change(id, { kind: to })}
      />
      <SelectField
        label={columns.effect}
        options={EFFECTS.map((value) => ({
          value: String(value),
          text: effectText(value),
          said: effectWords(value, texts),
        }))}
        value={String(effectOf(incident))}
        onChange={(to) => commands.change(id, weighing(Number(to) as Effect))}
      />
      <SelectField
        label={columns.hits}
        options={HITS.map((value) => ({ value, text: table.hits[value] }))}
        value={hits}
        onChange={(to) => commands.change(id, { hits: to })}
      />
    </>
  );
}
