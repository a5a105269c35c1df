import { countText } from '../../../model/text/fill';
import { useTexts } from '../texts';
import type { Whose } from '../view';
import type { ImportedTable } from './importedTable';

interface ImportFindingsProps {
  readonly imported: ImportedTable;
  /** How many of the incidents are on the line already. */
  readonly duplicates: number;
  /** How many of them the line in view does not show. */
  readonly hidden: number;
  readonly whose: Whose;
}

/** So many problems are shown; the rest is counted. */
const SHOWN = 20;

/** What is to be known of a table before it is taken: what is there already, what is not in view, what could not be read. */
export function ImportFindings({ imported, duplicates, hidden, whose }: ImportFindingsProps) {
  const { files, key } = useTexts().words;
  const { problems, source } = imported;
  const rest = problems.length - SHOWN;
  const party = key[whose === 'client' ? 'provider' : 'client'];
  return (
    <>
      {source.encoding && <p>{files.encodings[source.encoding]}</p>}
      {duplicates > 0 && <p>{countText(files.duplicates, duplicates)}</p>}
      {hidden > 0 && <p>{countText(files.hidden, hidden, { party })}</p>}
      {problems.length > 0 && (
        <>
          <p>{files.problems}</p>
          <ul class="import-problems">
            {problems.slice(0, SHOWN).map((problem, index) => (
              <li key={index}>{problem}</li>
            ))}
          </ul>
          {rest > 0 && <p>{countText(files.more, rest)}</p>}
        </>
      )}
    </>
  );
}
