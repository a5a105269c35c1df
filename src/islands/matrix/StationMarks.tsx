import type { MatrixScale } from './placement';
import { percent } from './placement';
import type { Curve, PlacedStation, Point, Station } from './station';
import { placeStations } from './station';
import type { Disc, Shift } from './spread';
import { spreadMarks } from './spread';

interface StationMarksProps {
  readonly stations: readonly Station[];
  readonly scale: MatrixScale;
}

/** A trajectory over a matrix ground: leader lines under ways under places and numbers. */
export function StationMarks({ stations, scale }: StationMarksProps) {
  const placed = placeStations(stations, scale);
  const shifts = spreadMarks(placed.map(spotDisc));
  return (
    <g class="stations">
      {placed.map((mark) => mark.led && <Leader key={keyOf(mark)} mark={mark} />)}
      {placed.map((mark) => mark.curve && <Way key={keyOf(mark)} curve={mark.curve} led={mark.led} />)}
      {placed.map((mark, index) => mark.led && <Spot key={keyOf(mark)} mark={mark} shift={shifts[index]} />)}
      {placed.map((mark) => (
        <Badge key={keyOf(mark)} station={mark.station} at={mark.badge} />
      ))}
    </g>
  );
}

/** What a trajectory takes up on the ground: its places and its numbers. */
export const stationDiscs = (stations: readonly Station[], scale: MatrixScale): readonly Disc[] =>
  placeStations(stations, scale).flatMap((mark) => [spotDisc(mark), { ...mark.badge, radius: BADGE }]);

const BADGE = 15;
const SPOT = 5.5;

const spotDisc = ({ spot, led }: PlacedStation): Disc => ({ ...spot, radius: led ? SPOT : BADGE });

const keyOf = ({ station: { party, label } }: PlacedStation): string => `${party} ${label}`;

/** How far from the middle of its mark, in px, the tip of an arrow stands. */
const CLEAR = { badge: 15, spot: 6 };

function Way({ curve, led }: { curve: Curve; led: boolean }) {
  const { from, bend, to, degrees } = curve;
  const path = `M${units(from)}Q${units(bend)} ${units(to)}`;
  const tip = -(led ? CLEAR.spot : CLEAR.badge);
  return (
    <>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        <path class="casing" d={path} />
        <path class="way" d={path} />
      </svg>
      <svg x={percent(to.left)} y={percent(to.top)} overflow="visible">
        <path class="head" transform={`rotate(${degrees})`} d={`M${tip} 0l-8 4.5v-9z`} />
      </svg>
    </>
  );
}

const units = ({ left, top }: Point): string =>
  [left, top].map((part) => Math.round(part * 1000) / 10).join(' ');

function Leader({ mark: { spot, badge } }: { mark: PlacedStation }) {
  const start = { x1: percent(spot.left), y1: percent(spot.top) };
  return <line class="leader" {...start} x2={percent(badge.left)} y2={percent(badge.top)} />;
}

interface SpotProps {
  readonly mark: PlacedStation;
  /** Places on one spot stand side by side. */
  readonly shift: Shift | undefined;
}

function Spot({ mark: { station, spot }, shift = { right: 0, below: 0 } }: SpotProps) {
  return (
    <svg x={percent(spot.left)} y={percent(spot.top)} overflow="visible">
      {station.party === 'own' ? (
        <circle class="spot" cx={shift.right || undefined} r="4" />
      ) : (
        <rect class="spot" x={shift.right - 3.5} y="-3.5" width="7" height="7" />
      )}
    </svg>
  );
}

function Badge({ station: { party, label, current }, at }: { station: Station; at: Point }) {
  return (
    <svg
      class={current ? 'station current' : 'station'}
      x={percent(at.left)}
      y={percent(at.top)}
      overflow="visible"
    >
      {party === 'own' ? (
        <>
          <circle class="ring" r="15" />
          <circle class="disc" r="11.25" />
        </>
      ) : (
        <>
          <rect class="ring" x="-14" y="-14" width="28" height="28" />
          <rect class="disc" x="-10.25" y="-10.25" width="20.5" height="20.5" />
        </>
      )}
      <text y="4.5" text-anchor="middle">
        {label}
      </text>
    </svg>
  );
}
