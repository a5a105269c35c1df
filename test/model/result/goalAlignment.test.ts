import { describe, expect, it } from 'vitest';
import { measureDependence } from '../../../src/model/result/dependence';
import { driftArrow, measureGoalAlignment } from '../../../src/model/result/goalAlignment';

describe('goal alignment', () => {
  it.each([
    [{ G1: 4, G2: 4, G3: 2, G4: 2 }, 'in line'],
    [{ G1: 3, G2: 4, G3: 2, G4: 3 }, 'unclear'],
    [{ G1: 4, G2: 3, G3: 3, G4: 3 }, 'unclear'],
    [{ G1: 3, G2: 2, G3: 3 }, 'unclear'],
    [{ G1: 2, G2: 2, G3: 3, G4: 3 }, 'apart'],
  ] as const)('%o: %s', (answers, state) => expect(measureGoalAlignment(answers)?.state).toBe(state));

  it('needs two answers that count', () => {
    expect(measureGoalAlignment({})).toBeUndefined();
    expect(measureGoalAlignment({ G1: 1, G2: 'unknown' })).toBeUndefined();
    expect(measureGoalAlignment({ G1: 1, G4: 1 })).toEqual({
      mean: 0.5,
      state: 'unclear',
      effect: 'unknown',
      open: ['G2', 'G3'],
    });
  });
});

describe('what is told of goals', () => {
  it.each([
    [5, 'helping', []],
    [4, 'helping', []],
    [3, 'neutral', []],
    [2, 'hindering', []],
    [1, 'hindering', []],
    ['unknown', 'unknown', ['G2']],
    ['na', 'unknown', ['G2']],
    [undefined, 'unknown', ['G2']],
  ] as const)('with G2 = %s is %s', (G2, effect, open) => {
    const answers = { G1: 5, G3: 1, G4: 1, ...(G2 ? { G2 } : {}) } as const;
    expect(measureGoalAlignment(answers)).toMatchObject({ state: 'in line', effect, open });
  });
});

describe('the drift arrow', () => {
  const apart = { mean: 0.2, state: 'apart', effect: 'hindering', open: [] } as const;

  it('points .12 towards low/low', () => {
    const place = { affective: 0.7, calculative: 0.3 };
    const end = driftArrow(place, apart) ?? place;
    const [down, left] = [place.affective - end.affective, place.calculative - end.calculative];
    expect(Math.hypot(down, left)).toBeCloseTo(0.12, 12);
    expect(down).toBeCloseTo(left, 12);
    expect(down).toBeGreaterThan(0);
  });

  it('stays within the square', () => {
    expect(driftArrow({ affective: 0, calculative: 0.05 }, apart)).toEqual({ affective: 0, calculative: 0 });
  });

  it('is there only when goals lie apart', () => {
    const place = { affective: 0.5, calculative: 0.5 };
    expect(driftArrow(place, undefined)).toBeUndefined();
    expect(driftArrow(place, { ...apart, state: 'unclear' })).toBeUndefined();
    expect(driftArrow(place, { ...apart, state: 'in line' })).toBeUndefined();
  });
});

describe('dependence', () => {
  it('is one-sided from a quarter on, either way', () => {
    expect(measureDependence({ C3: 4, C5: 2, D3: 3 })).toEqual({
      own: 0.75,
      other: 0.5,
      asymmetry: 0.25,
      oneSided: true,
    });
    expect(measureDependence({ C3: 2, C5: 4, D3: 3 })).toMatchObject({ asymmetry: -0.25, oneSided: true });
    expect(measureDependence({ C3: 4, C5: 2, C6: 3, D3: 3 }).oneSided).toBe(false);
  });

  it('takes D1 and D2 as one of three sources', () => {
    expect(measureDependence({ C3: 1, C5: 5, D1: 1, D2: 5 }).own).toBeCloseTo(1 / 3, 12);
    expect(measureDependence({ D1: 1, D2: 5 })).toEqual({});
    expect(measureDependence({ D1: 1, C6: 1 }).own).toBe(0.5);
    expect(measureDependence({ D2: 5, C6: 1, D4: 1 })).toMatchObject({ own: 0.5, other: 1 });
  });
});
