import type { Role } from '../../../model/role';
import type { Timeline } from '../../../model/line/timeline';
import { spanOf } from '../../../model/line/timeline';
import { measurePartyLine } from '../../../model/line/partyLine';
import { fill, hundredths } from '../../../model/text/fill';
import { Data } from '../../Own';
import { monthWords } from '../dateWords';
import { useTexts } from '../texts';

/** The line as it went in numbers, a row for each month. */
export default function Months({ timeline, party }: { timeline: Timeline; party: Role }) {
  const { words, locale } = useTexts();
  const { table, key } = words;
  const span = spanOf(timeline);
  const line = measurePartyLine(timeline, party, 'as-is');
  return (
    <table>
      <caption>{fill(table.caption, { party: key[party] })}</caption>
      <thead>
        <tr>
          <th scope="col">{table.month}</th>
          <th scope="col">{table.personal}</th>
          <th scope="col">{table.business}</th>
          <th scope="col">{table.mean}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: span.months + 1 }, (_, month) => {
          const { personal, business, mean } = line.at(month);
          return (
            <tr key={month}>
              <th scope="row">
                <Data>{monthWords(span.from, month, locale)}</Data>
              </th>
              <td>{hundredths(personal)}</td>
              <td>{hundredths(business)}</td>
              <td>{hundredths(mean)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
