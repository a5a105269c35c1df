import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  RELATIONSHIP_TYPES,
  typeAt,
  type RelationshipType,
} from '../../../src/model/result/relationshipType';
import { measureProbabilities, type TypeProbabilities } from '../../../src/model/result/typeProbabilities';
import { WEIGHTINGS, measureRobustness } from '../../../src/model/result/robustness';
import {
  isAlmostCertain,
  isClearlyLikelier,
  decideVerdict,
  sameVerdict,
  verdictCode,
  verdictTypes,
  type TypologyVerdict,
} from '../../../src/model/result/verdict';
import { RUNS } from '../arbitraries';

const MIRROR: Record<RelationshipType, RelationshipType> = {
  pillar: 'freerider',
  prospect: 'hostage',
  hostage: 'prospect',
  freerider: 'pillar',
};
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const sigma = fc.double({ min: 0.05, max: 0.5, noNaN: true });
const probabilities = (pillar: number, prospect: number, hostage: number): TypeProbabilities => ({
  pillar,
  prospect,
  hostage,
  freerider: 1 - pillar - prospect - hostage,
});
const between = (likelier: RelationshipType, other: RelationshipType): TypologyVerdict => ({
  kind: 'between',
  likelier,
  other,
});

describe('probabilities', () => {
  it('sum to 1 and never leave 0..1', () => {
    fc.assert(
      fc.property(unit, sigma, unit, sigma, (affective, affectiveSigma, calculative, calculativeSigma) => {
        const each = Object.values(
          measureProbabilities({ affective, affectiveSigma, calculative, calculativeSigma }),
        );
        expect(each.reduce((total, one) => total + one, 0)).toBeCloseTo(1, 12);
        expect(Math.min(...each)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: RUNS },
    );
  });

  it('make the field of the place the most probable one', () => {
    fc.assert(
      fc.property(unit, sigma, unit, sigma, (affective, affectiveSigma, calculative, calculativeSigma) => {
        const p = measureProbabilities({ affective, affectiveSigma, calculative, calculativeSigma });
        expect(p[typeAt(affective, calculative)]).toBeGreaterThanOrEqual(
          Math.max(...Object.values(p)) - 1e-12,
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the verdict', () => {
  it('is mirrored with the place', () => {
    fc.assert(
      fc.property(unit, sigma, unit, sigma, (affective, affectiveSigma, calculative, calculativeSigma) => {
        const here = { affective, affectiveSigma, calculative, calculativeSigma };
        const there = { ...here, affective: 1 - affective, calculative: 1 - calculative };
        const [a, b] = [
          decideVerdict(measureProbabilities(here)),
          decideVerdict(measureProbabilities(there)),
        ];
        expect(new Set(verdictTypes(b))).toEqual(new Set(verdictTypes(a).map((type) => MIRROR[type])));
      }),
      { numRuns: RUNS },
    );
  });

  it.each([
    [0.75, 0.2, 0.05, 'pillar'],
    [0.7499, 0.2, 0.05, 'between pillar and prospect'],
    [0.31, 0, 0.6, 'between hostage and pillar'],
    [0.45, 0, 0.45, 'between pillar and hostage'],
    [0.45, 0.4499, 0.1, 'middle'],
    [0.25, 0.25, 0.25, 'middle'],
    [0, 0.1, 0.1, 'freerider'],
    [0, 0.45, 0, 'between freerider and prospect'],
    [0, 0.5, 0.5, 'between prospect and hostage'],
    [0.5 - 4e-10, 0.5 + 4e-10, 0, 'between pillar and prospect'],
    [0.5 - 4e-9, 0.5 + 4e-9, 0, 'between prospect and pillar'],
  ])('pillar %f, prospect %f, hostage %f: %s', (pillar, prospect, hostage, code) => {
    expect(verdictCode(decideVerdict(probabilities(pillar, prospect, hostage)))).toBe(code);
  });

  it('names its types, likelier first', () => {
    expect(verdictTypes({ kind: 'type', type: 'hostage' })).toEqual(['hostage']);
    expect(verdictTypes(between('prospect', 'pillar'))).toEqual(['prospect', 'pillar']);
    expect(verdictTypes({ kind: 'middle' })).toEqual([]);
  });

  it('is the same for one pair in either order, and for nothing else', () => {
    const all: TypologyVerdict[] = [
      { kind: 'middle' },
      ...RELATIONSHIP_TYPES.map((type) => ({ kind: 'type', type }) as const),
      between('pillar', 'prospect'),
      between('pillar', 'hostage'),
      between('hostage', 'freerider'),
    ];
    for (const a of all) for (const b of all) expect(sameVerdict(a, b)).toBe(a === b);
    expect(sameVerdict(between('pillar', 'hostage'), between('hostage', 'pillar'))).toBe(true);
  });
});

describe('the field of a place', () => {
  it.each([
    [0.5, 0.5, 'pillar'],
    [0.5, 0.49, 'prospect'],
    [0.49, 0.5, 'hostage'],
    [0.49, 0.49, 'freerider'],
  ])('affective %f, calculative %f: %s', (affective, calculative, type) => {
    expect(typeAt(affective, calculative)).toBe(type);
  });
});

describe('robustness', () => {
  const commitment = (affective: number, value: number, lockIn: number) => ({
    affective,
    affectiveSigma: 0.1,
    calculative: WEIGHTINGS[0].combine(value, lockIn),
    calculativeSigma: 0.1,
    value,
    lockIn,
    facets: {},
  });

  it('names five weightings, this one first', () => {
    expect(WEIGHTINGS.map(({ id }) => id)).toEqual([
      'stronger-reason',
      'lock-in-double',
      'lock-in-fourfold',
      'plain-mean',
      'power-mean',
    ]);
  });

  it('combines value and lock-in in five ways', () => {
    const of = (value: number, lockIn: number) => WEIGHTINGS.map(({ combine }) => combine(value, lockIn));
    const close = (actual: readonly number[], expected: readonly number[]) =>
      actual.forEach((number, index) => expect(number).toBeCloseTo(expected[index] ?? NaN, 9));
    close(of(1, 0), [0.75, 1 / 3, 0.2, 0.5, Math.cbrt(0.5)]);
    close(of(0, 1), [0.75, 2 / 3, 0.8, 0.5, Math.cbrt(0.5)]);
    close(of(0.5, 0.5), [0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  it('puts no place of the questionnaire on the wrong side of a midline by rounding', () => {
    for (let v = 0; v <= 16; v += 1) {
      for (let l = 0; l <= 16; l += 1) {
        const high = [
          3 * Math.max(v, l) + Math.min(v, l) >= 32,
          v + 2 * l >= 24,
          v + 4 * l >= 40,
          v + l >= 16,
          v ** 3 + l ** 3 >= 1024,
        ];
        const fields = WEIGHTINGS.map(({ combine }) => typeAt(1, combine(v / 16, l / 16)) === 'pillar');
        expect(fields, `V ${v}/16, L ${l}/16`).toEqual(high);
      }
    }
  });

  it('counts the weightings that agree', () => {
    expect(measureRobustness(commitment(0.8, 1, 1))).toBe(5);
    expect(measureRobustness(commitment(0.8, 1, 0))).toBe(3);
    expect(measureRobustness(commitment(0.2, 0, 0.65))).toBe(3);
    expect(measureRobustness(commitment(0.2, 0.55, 0.45))).toBe(3);
  });
});

describe('how sure a verdict is said to be', () => {
  const chances = (pillar: number, hostage: number): TypeProbabilities => ({
    pillar,
    hostage,
    prospect: 0,
    freerider: 1 - pillar - hostage,
  });

  it.each([
    [0.5, 0.4, true],
    [0.7, 0.6, true],
    [0.5, 0.41, false],
    [0.5, 0.5, false],
    [0.4, 0.5, false],
  ])('pillar %f, hostage %f: clearly likelier %s', (pillar, hostage, clearly) => {
    expect(isClearlyLikelier(chances(pillar, hostage), 'pillar', 'hostage')).toBe(clearly);
  });

  it.each([
    [0.95, true],
    [1, true],
    [0.949, false],
    [0.75, false],
  ])('pillar %f: almost certain %s', (pillar, almost) => {
    expect(isAlmostCertain(chances(pillar, 0), 'pillar')).toBe(almost);
  });
});
