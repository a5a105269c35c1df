import type { ComponentChildren } from 'preact';
import type { Band, Dot, Drift, MatrixScale, Placements } from './placement';
import { across, down, insideRim, percent, sideStep } from './placement';

interface LayerProps extends Placements {
  readonly scale: MatrixScale;
  /** More marks, between the bands and the dots. */
  readonly children?: ComponentChildren;
}

/**
 * Dots, bands and arrows over a matrix ground: one SVG without a view box, with places in per cent and sizes in px,
 * so that it is right at every width without measuring and the same at build time and live.
 */
export function PlacementLayer({ scale, dots = [], bands = [], drift, children }: LayerProps) {
  return (
    <svg class="placements" aria-hidden="true" focusable="false">
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
      {dots.map((dot, index) => (
        <DotMark
          key={dot.party}
          dot={dot}
          scale={scale}
          shift={sideStep(dots, index, scale)}
          otherShift={sideStep(dots, 1 - index, scale)}
        />
      ))}
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

interface DotMarkProps {
  readonly dot: Dot;
  readonly scale: MatrixScale;
  /** Sideways shift in px, and that of the other dot: they differ where two dots share a spot. */
  readonly shift: number;
  readonly otherShift: number;
}

function DotMark({ dot, scale, shift, otherShift }: DotMarkProps) {
  const [x, y] = [insideRim(across(scale, dot.x)), insideRim(down(scale, dot.y))];
  return (
    <svg class="dot" x={percent(x)} y={percent(y)} overflow="visible">
      <g transform={shift ? `translate(${shift} 0)` : undefined}>
        {dot.party === 'own' ? (
          <circle class="own" r="9" />
        ) : (
          <rect class="other" x="-7" y="-7" width="14" height="14" />
        )}
        {dot.label && <text {...LABEL_PLACES[labelSide(x, shift, otherShift)]}>{dot.label}</text>}
      </g>
    </svg>
  );
}

const LABEL_PLACES = {
  left: { x: -14, y: 5, 'text-anchor': 'end' },
  right: { x: 14, y: 5, 'text-anchor': 'start' },
  aboveLeft: { x: 8, y: -14, 'text-anchor': 'end' },
  aboveRight: { x: -8, y: -14, 'text-anchor': 'start' },
} as const;

/** Where the name of a dot has room: away from its neighbour and within the square. */
function labelSide(part: number, shift: number, otherShift: number): keyof typeof LABEL_PLACES {
  if (shift < otherShift) return part < 0.1 ? 'aboveRight' : 'left';
  if (shift > otherShift) return part > 0.9 ? 'aboveLeft' : 'right';
  return part > 0.72 ? 'left' : 'right';
}
