import { useState } from 'preact/hooks';
import type { Role } from '../../../model/role';
import type { Timeline } from '../../../model/line/timeline';
import { Lazy } from '../../lazy';
import { useTexts } from '../texts';

/** The chart as a table, a row for each month; loaded and made when it is opened. */
export function MonthTable(props: { timeline: Timeline; party: Role }) {
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
