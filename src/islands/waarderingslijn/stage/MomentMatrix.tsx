import { toMatrixPlace } from '../../../model/result/matrixPlace';
import { typeAt } from '../../../model/result/relationshipType';
import type { Span } from '../../../model/line/timeline';
import { capital, fill, hundredths } from '../../../model/text/fill';
import { LineTrail } from '../../matrix/LineTrail';
import { Data } from '../../Own';
import { Matrix } from '../../matrix/Matrix';
import { monthWords } from '../dateWords';
import { useTexts } from '../texts';
import type { ShownLines } from '../useLines';

interface MomentMatrixProps {
  readonly lines: ShownLines;
  readonly span: Span;
  readonly month: number;
}

/** Where the line stands on the typology at one moment: personal appreciation upwards, business to the right. */
export function MomentMatrix({ lines, span, month }: MomentMatrixProps) {
  const texts = useTexts();
  const { words, matrix, fields, locale } = texts;
  const { moment } = words;
  const date = monthWords(span.from, month, locale);
  const now = lines.lines.map(({ party, at }) => ({ party, ...at(month) }));
  const dots = now.map(({ party, personal, business }) => ({
    party: party === 'client' ? ('own' as const) : ('other' as const),
    ...toMatrixPlace({ personal, business }),
  }));
  return (
    <figure class="figure moment-figure">
      <Matrix
        matrix="typology"
        words={matrix}
        marked={[...new Set(now.map(({ personal, business }) => typeAt(personal, business)))]}
        dots={dots}
        overlay={lines.lines.map(({ party, points }) => (
          <LineTrail key={party} party={party} points={points} until={month} />
        ))}
      />
      <figcaption>
        <table class="moment-table">
          <caption>{fill(moment.caption, { date })}</caption>
          <thead>
            <tr>
              <th scope="col">{moment.columns.party}</th>
              <th scope="col">{moment.columns.personal}</th>
              <th scope="col">{moment.columns.business}</th>
              <th scope="col">{moment.columns.field}</th>
            </tr>
          </thead>
          <tbody>
            {now.map(({ party, personal, business }) => (
              <tr key={party}>
                <th scope="row">{capital(words.key[party])}</th>
                <td>{hundredths(personal)}</td>
                <td>{hundredths(business)}</td>
                <td>
                  <Data>{fields[typeAt(personal, business)]}</Data>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{moment.explain}</p>
      </figcaption>
    </figure>
  );
}
