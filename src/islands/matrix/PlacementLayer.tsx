import type { ComponentChildren } from 'preact';
import type { Band, Dot, Drift, MatrixScale, Placements } from './placement';
import { across, discOf, down, percent } from './placement';
import type { Disc, Shift } from './spread';
import { spreadMarks } from './spread';

interface LayerProps extends Placements {
  readonly scale: MatrixScale;
  /** More marks, between the bands and the dots. */
  readonly children?: ComponentChildren;
}

/**
 * Dots, bands and arrows over a matrix ground: one SVG without a view box, with places in per cent and sizes in px,
 * so that it is right at every width without measuring and the same at build time and live.
 */
export function PlacementLayer(props: LayerProps) {
  const { scale, dots = [], bands = [], marks = [], obstacles, drift, children } = props;
  const discs = [
    ...dots.map((dot) => discOf(scale, dot, RADIUS[dot.party])),
    ...marks.map((mark) => discOf(scale, mark, mark.radius)),
  ];
  const shifts = spreadMarks(discs, obstacles);
  const [first, second] = shifts;
  const at = (index: number) => ({ disc: discs[index], shift: shifts[index] });
  return (
    <svg class="placements" aria-hidden="true">
      <svg class="bands" width="100%" height="100%">
        {bands.map((band) => (
          <BandShape key={`lens ${band.x} ${band.y}`} band={band} scale={scale} className="lens" />
        ))}
        {bands.map((band) => (
          <BandShape key={`edge ${band.x} ${band.y}`} band={band} scale={scale} className="band" />
        ))}
      </svg>
      {drift && <DriftArrow drift={drift} scale={scale} />}
      {children}
      {marks.map(({ key, name, shape }, index) => (
        <Spot key={key} name={name} {...at(dots.length + index)}>
          {shape}
        </Spot>
      ))}
      {dots.map((dot, index) => (
        <Spot key={dot.party} name="dot" {...at(index)}>
          <DotShape
            dot={dot}
            side={dots.length === 2 ? sideOf(index === 0 ? [first, second] : [second, first]) : 0}
            part={across(scale, dot.x)}
          />
        </Spot>
      ))}
    </svg>
  );
}

/** The discs that dots take up, with their outline; a square reaches as far as its corners. */
const RADIUS = { own: 10.5, other: 11 } as const;

interface SpotProps {
  readonly name: string;
  readonly disc: Disc | undefined;
  readonly shift: Shift | undefined;
  readonly children: ComponentChildren;
}

/** What is drawn around a place, next to it where others stand there too. */
function Spot({ name, disc, shift, children }: SpotProps) {
  if (!disc || !shift) return null;
  const moved = shift.right !== 0 || shift.below !== 0;
  return (
    <svg class={name} x={percent(disc.left)} y={percent(disc.top)} overflow="visible">
      <g transform={moved ? `translate(${shift.right} ${shift.below})` : undefined}>{children}</g>
    </svg>
  );
}

function BandShape({ band, scale, className }: { band: Band; scale: MatrixScale; className: string }) {
  const width = scale.high - scale.low;
  return (
    <ellipse
      class={className}
      cx={percent(across(scale, band.x))}
      cy={percent(down(scale, band.y))}
      rx={percent(band.rx / width)}
      ry={percent(band.ry / width)}
    />
  );
}

function DriftArrow({ drift, scale }: { drift: Drift; scale: MatrixScale }) {
  const [x1, y1] = [across(scale, drift.from.x), down(scale, drift.from.y)];
  const [x2, y2] = [across(scale, drift.to.x), down(scale, drift.to.y)];
  const degrees = Math.round((Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI);
  const ends = { x1: percent(x1), y1: percent(y1), x2: percent(x2), y2: percent(y2) };
  return (
    <g class="drift">
      <line class="casing" {...ends} />
      <line class="shaft" {...ends} />
      <svg x={percent(x2)} y={percent(y2)} overflow="visible">
        <path class="head" transform={`rotate(${degrees})`} d="M5 0L-5 5.5V-5.5z" />
      </svg>
    </g>
  );
}

interface DotShapeProps {
  readonly dot: Dot;
  /** Where it stands beside another dot: -1 on its left, 1 on its right, 0 for neither. */
  readonly side: number;
  /** Its place from the left, in parts of the side of the square. */
  readonly part: number;
}

function DotShape({ dot: { party, label }, side, part }: DotShapeProps) {
  return (
    <>
      {party === 'own' ? (
        <circle class="own" r="9" />
      ) : (
        <rect class="other" x="-7" y="-7" width="14" height="14" />
      )}
      {label && <text {...LABEL_PLACES[labelSide(part, side)]}>{label}</text>}
    </>
  );
}

const sideOf = ([own, other]: readonly (Shift | undefined)[]): number =>
  Math.sign((own?.right ?? 0) - (other?.right ?? 0));

const LABEL_PLACES = {
  left: { x: -14, y: 5, 'text-anchor': 'end' },
  right: { x: 14, y: 5, 'text-anchor': 'start' },
  aboveLeft: { x: 8, y: -14, 'text-anchor': 'end' },
  aboveRight: { x: -8, y: -14, 'text-anchor': 'start' },
} as const;

/** Where the name of a dot has room: away from its neighbour and within the square. */
function labelSide(part: number, side: number): keyof typeof LABEL_PLACES {
  if (side < 0) return part < 0.1 ? 'aboveRight' : 'left';
  if (side > 0) return part > 0.9 ? 'aboveLeft' : 'right';
  return part > 0.72 ? 'left' : 'right';
}
