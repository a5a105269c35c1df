import type { DatedIncident } from '../../../model/line/datedIncident';
import type { Timeline } from '../../../model/line/timeline';
import { effectOf } from '../../../model/line/timelineEdit';
import { Data, Own } from '../../Own';
import { memo } from '../../memo';
import { dateWords, effectText } from '../dateWords';
import type { LineTexts } from '../texts';
import { useTexts } from '../texts';

/** The incidents as they are printed: as a table with their whole text, without anything to fill in. */
export function IncidentsOnPaper({ timeline: { incidents } }: { timeline: Timeline }) {
  const { editor } = useTexts().words;
  const { columns } = editor;
  if (incidents.length === 0) return null;
  return (
    <table class="on-paper incidents-on-paper">
      <thead>
        <tr>
          {columnNames(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {incidents.map((incident, index) => (
          <PaperRow key={incident.id} incident={incident} number={index + 1} />
        ))}
      </tbody>
    </table>
  );
}

/** The names of what is told of an incident, in the order of the columns. */
export const columnNames = (columns: LineTexts['words']['editor']['columns']): readonly string[] => [
  columns.number,
  columns.date,
  columns.note,
  columns.kind,
  columns.effect,
  columns.hits,
  columns.solvedOn,
];

const PaperRow = memo(function PaperRow({ incident, number }: { incident: DatedIncident; number: number }) {
  const { words, table, locale } = useTexts();
  const { date, note, kind, hits, sign, solvedOn } = incident;
  const solved = solvedOn === undefined ? words.editor.stillOpen : <Data>{dateWords(solvedOn, locale)}</Data>;
  return (
    <tr>
      <td>{number}</td>
      <td>
        <Data>{dateWords(date, locale)}</Data>
      </td>
      <td>{note && <Own>{note}</Own>}</td>
      <td>{table.kinds[kind]}</td>
      <td>{effectText(effectOf(incident))}</td>
      <td>{table.hits[hits]}</td>
      <td>{sign < 0 ? solved : words.editor.positiveSolved}</td>
    </tr>
  );
});
