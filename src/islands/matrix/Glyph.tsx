/** The eight fields that have a glyph: a type is a square, a reaction a ring, its own quarter filled. */
export const GLYPHS = {
  prospect: { shape: 'square', right: 0, low: 0, tone: 'affect' },
  pillar: { shape: 'square', right: 1, low: 0, tone: 'pillar' },
  freerider: { shape: 'square', right: 0, low: 1, tone: 'loose' },
  hostage: { shape: 'square', right: 1, low: 1, tone: 'calc' },
  exit: { shape: 'ring', right: 0, low: 0, tone: 'destr' },
  voice: { shape: 'ring', right: 1, low: 0, tone: 'constr' },
  neglect: { shape: 'ring', right: 0, low: 1, tone: 'destr' },
  loyalty: { shape: 'ring', right: 1, low: 1, tone: 'constr' },
} as const;

export type GlyphId = keyof typeof GLYPHS;

/** The place of a type or reaction in its matrix, as a sign of 14 units before its name. */
export function Glyph({ id }: { id: GlyphId }) {
  const { shape, right, low, tone } = GLYPHS[id];
  return (
    <svg class="glyph" viewBox="0 0 14 14" aria-hidden="true">
      {shape === 'square' ? (
        <>
          <rect class={`tone-${tone}`} x={7 * right} y={7 * low} width="7" height="7" />
          <path class="glyph-line" d="M.6 .6h12.8v12.8H.6zM7 .6v12.8M.6 7h12.8" />
        </>
      ) : (
        <>
          <path class={`tone-${tone}`} d={quarter(right, low)} />
          <circle class="glyph-line" cx="7" cy="7" r="6.4" />
          <path class="glyph-line" d="M7 .6v12.8M.6 7h12.8" />
        </>
      )}
    </svg>
  );
}

/** A quarter of the ring: from the centre up or down, along the rim, and back. */
function quarter(right: 0 | 1, low: 0 | 1): string {
  const [x, y] = [right ? 13.4 : 0.6, low ? 13.4 : 0.6];
  return `M7 7V${y}A6.4 6.4 0 0 ${right === low ? 0 : 1} ${x} 7z`;
}
