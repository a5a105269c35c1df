import type { AppreciationPoint } from '../../model/line/appreciation';
import type { Role } from '../../model/role';

interface LineTrailProps {
  readonly party: Role;
  readonly points: readonly Omit<AppreciationPoint, 'mean'>[];
  /** The month up to which the way is drawn. */
  readonly until: number;
}

/** The way that an appreciation line takes over the typology up to a month: personal upwards, business to the right. */
export function LineTrail({ party, points, until }: LineTrailProps) {
  const way = points.filter(({ month }) => month <= until);
  if (way.length < 2) return null;
  const d = `M${way.map(({ personal, business }) => `${units(business)} ${units(1 - personal)}`).join('L')}`;
  return (
    <svg
      class={`line-trail ${party}`}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      width="100%"
      height="100%"
    >
      <path class="casing" d={d} />
      <path class="way" d={d} />
    </svg>
  );
}

const units = (part: number): number => Math.round(part * 1000) / 10;
