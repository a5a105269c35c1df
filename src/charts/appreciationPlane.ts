/** Room around the plane of an appreciation chart in px, and which of the two sizes it is drawn in. */
export interface AppreciationPlane {
  readonly size: 'wide' | 'phone';
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
}

const WIDE = 560;

/** The plane of a chart of this width in px; dates have a second line below the axis. */
export function planeOf({ width, dated }: Readonly<{ width: number; dated: boolean }>): AppreciationPlane {
  const wide = width >= WIDE;
  return {
    size: wide ? 'wide' : 'phone',
    marginTop: 36,
    marginRight: 12,
    marginBottom: dated ? 40 : 30,
    marginLeft: wide ? 40 : 30,
  };
}
