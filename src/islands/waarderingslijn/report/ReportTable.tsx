import type { Role } from '../../../model/role';
import type { LineReport } from '../../../model/line/partyLine';
import { fill, hundredths } from '../../../model/text/fill';
import { useTexts } from '../texts';
import { crossingText, monthsText } from './reportWords';

interface ReportTableProps {
  readonly from: string;
  readonly party: Role;
  readonly asIs: LineReport;
  readonly active: LineReport;
}

/** The line in numbers: as it went, beside active relationship management. */
export function ReportTable({ from, party, asIs, active }: ReportTableProps) {
  const texts = useTexts();
  const { report, key } = texts.words;
  const rows: readonly (readonly [string, (line: LineReport) => string])[] = [
    [report.end, ({ end }) => hundredths(end.mean)],
    [report.timeBelow, ({ outside }) => monthsText(texts, outside.critical)],
    [report.timeAbove, ({ outside }) => monthsText(texts, outside.euphoria)],
    [report.crossing, ({ excursions }) => crossingText(texts, from, excursions)],
    [report.open, ({ open }) => (open.length === 0 ? report.noneOpen : openText(open))],
  ];
  return (
    <table class="report-table">
      <caption>{fill(report.caption, { party: key[party] })}</caption>
      <thead>
        <tr>
          <th scope="col">{report.what}</th>
          <th scope="col">{report.asIs}</th>
          <th scope="col">{report.active}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, text]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{text(asIs)}</td>
            <td>{text(active)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const openText = (open: LineReport['open']): string =>
  `${open.length} (${open.map(({ number }) => number).join(', ')})`;
