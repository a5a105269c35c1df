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
        <DotMark key={dot.party} dot={dot} scale={scale} shift={sideStep(dots, index, scale)} />
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

function DotMark({ dot, scale, shift }: { dot: Dot; scale: MatrixScale; shift: number }) {
  const [x, y] = [insideRim(across(scale, dot.x)), insideRim(down(scale, dot.y))];
  return (
    <svg class="dot" x={percent(x)} y={percent(y)} overflow="visible">
      <g transform={shift ? `translate(${shift} 0)` : undefined}>
        {dot.party === 'own' ? (
          <circle class="own" r="9" />
        ) : (
          <rect class="other" x="-7" y="-7" width="14" height="14" />
        )}
        {dot.label && <DotLabel text={dot.label} x={x} shift={shift} />}
      </g>
    </svg>
  );
}

function DotLabel({ text, x, shift }: { text: string; x: number; shift: number }) {
  const left = shift < 0 || (shift === 0 && x > 0.72);
  return (
    <text x={left ? -14 : 14} y="5" text-anchor={left ? 'end' : 'start'}>
      {text}
    </text>
  );
}
