import { useState } from 'preact/hooks';
import { MANAGEMENTS, reportPartyLine } from '../../../model/line/partyLine';
import { spanOf } from '../../../model/line/timeline';
import type { Timeline } from '../../../model/line/timeline';
import { ROLES } from '../../../model/role';
import type { Role } from '../../../model/role';
import { Lazy } from '../../lazy';
import { useTexts } from '../texts';
import type { Whose } from '../view';
import { ReportTable } from './ReportTable';
import { reportSentence } from './reportWords';

interface ReportProps {
  readonly timeline: Timeline;
  readonly whose: Whose;
}

/** What the line says, in a sentence, in numbers beside those under active management, and as a table of months. */
export function Report({ timeline, whose }: ReportProps) {
  const texts = useTexts();
  const parties: readonly Role[] = whose === 'both' ? ROLES : [whose];
  const reports = parties.map((party) => ({
    party,
    reports: MANAGEMENTS.map((management) => reportPartyLine(timeline, party, management)),
  }));
  const { from } = spanOf(timeline);
  return (
    <section class="part">
      <h2>{texts.words.report.title}</h2>
      <div class="part-body">
        {reports.map(({ party, reports: [asIs, active] }) =>
          asIs && active ? (
            <div key={party} class="line-report">
              <p class="line-sum">{reportSentence(texts, timeline, party, { asIs, active })}</p>
              <ReportTable from={from} party={party} asIs={asIs} active={active} />
              <MonthTable timeline={timeline} party={party} />
            </div>
          ) : null,
        )}
      </div>
    </section>
  );
}

/** The chart as a table, a row for each month; loaded and made when it is opened. */
function MonthTable(props: { timeline: Timeline; party: Role }) {
  const { words } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <details class="figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.table.summary}</summary>
      {open && <Lazy load={loadMonths} props={props} words={words.load} />}
    </details>
  );
}

const loadMonths = () => import('./Months');
