import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scored, type Answer, type Answers } from '../../../src/model/scan/answer';
import { formItems } from '../../../src/model/scan/form';
import { ITEM_IDS } from '../../../src/model/scan/item';
import type { CaseMoment } from '../../../src/model/result/resemblance';
import {
  askedItems,
  asksOtherKnows,
  otherKnowsOf,
  parseScan,
  visibleAnswers,
  visibleScan,
  withAnswer,
  type Scan,
} from '../../../src/model/scan/scan';
import type { OtherKnows, YesNo } from '../../../src/model/scan/scanContext';
import { scoreScan } from '../../../src/model/result/scanResult';
import { RUNS, scan } from '../arbitraries';
import { goldenAnswers } from '../golden/golden';
import { EMPTY_SCAN, FULL_SCAN } from '../golden/links';

const CASES: readonly CaseMoment[] = [
  { caseId: 'ict', momentId: 'start', affective: 0.2, calculative: 0.7, behaviour: {} },
  { caseId: 'hospital', momentId: 'start', affective: 0.8, calculative: 0.7, behaviour: {} },
];
const HOSTAGE: Scan = {
  form: 'long',
  context: { role: 'client', date: '2026-03-15', choice: 'no', problem: 'yes' },
  answers: {
    ...goldenAnswers('ict/client'),
    ...{ D1: 1, D2: 5, D3: 1, D4: 'unknown' },
    ...{ G1: 1, G2: 1, G3: 5 },
    ...{ E1: 1, E2: 1, V1: 5, V2: 5, L1: 1, L2: 1, N1: 1, N2: 1 },
    ...{ 'other-E1': 5, 'other-V1': 1, 'other-L1': 1, 'other-N1': 1 },
  },
};

describe('the result of a scan', () => {
  it('holds everything that a result shows', () => {
    const result = scoreScan(HOSTAGE, CASES);
    expect(result).toMatchObject({
      asked: 36,
      answered: 30,
      unknown: ['D4'],
      unanswered: ['G4', 'other-E2', 'other-V2', 'other-L2', 'other-N2'],
      missing: [],
      verdict: { kind: 'type', type: 'hostage' },
      reason: 'lock-in',
      robustness: 4,
      dependence: { own: expect.closeTo(0.958, 3), other: 0, oneSided: true },
      goals: { mean: 0, state: 'apart' },
      own: { verdict: 'voice' },
      other: { verdict: 'exit' },
      judgedOwn: 'chance',
      judgedOther: 'early warning',
      advice: [
        { id: 'imposed-raised', parts: [] },
        { id: 'goals-imposed', parts: [] },
        { id: 'own/tipping-point', parts: [] },
      ],
    });
    expect(result.answers).toEqual(HOSTAGE.answers);
    expect(result.commitment?.affective).toBeCloseTo(0.2083, 3);
    expect(result.probabilities?.hostage).toBeCloseTo(0.9837, 3);
    expect(
      scoreScan({ ...HOSTAGE, context: { ...HOSTAGE.context, problem: 'no' } }, CASES).resemblance?.moment,
    ).toMatchObject({
      caseId: 'ict',
    });
    expect(result.contributions?.affective).toHaveLength(6);
    expect(result.drift?.affective).toBeCloseTo(0.2083 - 0.0849, 3);
  });

  it('compares own behaviour with the cases where it is known', () => {
    const behaviour = { positivity: 1, activity: 1 };
    const speaking: CaseMoment = { ...(CASES[0] as CaseMoment), behaviour: { client: behaviour } };
    expect(scoreScan(HOSTAGE, [speaking]).resemblance?.apart).toBeDefined();
    const silent = { ...HOSTAGE, context: { ...HOSTAGE.context, problem: 'no' } } as const;
    expect(scoreScan(silent, [speaking]).resemblance).not.toHaveProperty('apart');
  });

  it('knows the reason to stay also without a place', () => {
    const result = scoreScan({ ...EMPTY_SCAN, answers: { C1: 1, C3: 5 } });
    expect(result).toMatchObject({ reasons: { value: 0, lockIn: 1 }, reason: 'lock-in' });
    expect(result).not.toHaveProperty('verdict');
    expect(scoreScan({ ...EMPTY_SCAN, answers: { C1: 1 } })).not.toHaveProperty('reason');
  });

  it('says what is missing instead of guessing', () => {
    const result = scoreScan(EMPTY_SCAN, CASES);
    expect(result).toEqual({
      answers: {},
      answered: 0,
      asked: 10,
      unknown: [],
      notApplicable: [],
      unanswered: formItems('quick', { problem: 'no' }),
      missing: ['affective-3', 'affective-facet', 'value', 'lock-in', 'calculative-3'],
      dependence: {},
      reasons: {},
      advice: [{ id: 'missing-answers', parts: [] }],
    });
  });

  it('has no behaviour when nothing went wrong, and no verdict when only one reaction is known', () => {
    const calm = scoreScan({ ...HOSTAGE, context: { ...HOSTAGE.context, problem: 'no' } });
    for (const key of ['own', 'other', 'judgedOwn', 'judgedOther']) expect(calm).not.toHaveProperty(key);
    expect(calm.asked).toBe(20);
    const open = scoreScan(withAnswer(withAnswer(HOSTAGE, 'E1'), 'E2'));
    expect(open.own).toEqual({ bars: { voice: 1, loyalty: 0, neglect: 0 }, verdict: 'voice' });
    expect(open.judgedOwn).toBe('chance');
    const few = scoreScan(
      ['E1', 'E2', 'L1', 'L2', 'N1', 'N2'].reduce((scan, id) => withAnswer(scan, id as 'E1'), HOSTAGE),
    );
    expect(few.own).toEqual({ bars: { voice: 1 } });
    expect(few).not.toHaveProperty('judgedOwn');
  });

  it('counts neither hidden nor unknown answers', () => {
    fc.assert(
      fc.property(scan, (given) => {
        const result = scoreScan(given, CASES);
        const answers = scored(visibleAnswers(given));
        // That V1 is not known is no score, and yet decides whether the other party is asked about.
        const { V1 } = visibleAnswers(given);
        const plain = scoreScan(
          { ...given, answers: V1 === undefined ? answers : { ...answers, V1 } },
          CASES,
        );
        for (const key of ['commitment', 'verdict', 'goals', 'dependence', 'own', 'other'] as const) {
          expect(plain[key]).toEqual(result[key]);
        }
        expect([result.unknown, result.notApplicable, result.unanswered].flat().length).toBe(
          result.asked - result.answered,
        );
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the visible answers', () => {
  it('are those to the questions that are asked', () => {
    const given: Scan = { ...EMPTY_SCAN, answers: { A1: 1, A2: 2, E1: 3, D1: 'unknown' } };
    expect(visibleAnswers(given)).toEqual({ A1: 1 });
    expect(visibleAnswers({ ...given, form: 'long' })).toEqual({ A1: 1, A2: 2, D1: 'unknown' });
    expect(visibleAnswers({ ...given, context: { ...given.context, problem: 'yes' } })).toEqual({
      A1: 1,
      E1: 3,
    });
  });
});

describe('whether the other party knows of the point', () => {
  const scanOf = (V1: Answer | undefined, otherKnows?: OtherKnows, problem: YesNo = 'yes') => ({
    ...EMPTY_SCAN,
    form: 'long' as const,
    context: { ...EMPTY_SCAN.context, problem, ...(otherKnows ? { otherKnows } : {}) },
    answers: { ...(V1 ? { V1 } : {}), A1: 3, 'other-E1': 2 } as Answers,
  });

  it.each([
    [1, true],
    ['unknown', true],
    ['na', true],
    [2, false],
    [5, false],
    [undefined, false],
  ] as const)('is asked with V1 = %s: %s', (V1, asked) => {
    expect(asksOtherKnows(scanOf(V1))).toBe(asked);
    expect(asksOtherKnows(scanOf(V1, 'no', 'no'))).toBe(false);
    expect(otherKnowsOf(scanOf(V1, 'no'))).toBe(asked ? 'no' : 'yes');
    expect(otherKnowsOf(scanOf(V1, 'no', 'no'))).toBeUndefined();
    expect(otherKnowsOf(scanOf(V1))).toBe(asked ? undefined : 'yes');
  });

  it('hides the eight questions about it when it does not, and only then', () => {
    expect(askedItems(scanOf(1, 'no'))).toEqual(ITEM_IDS.slice(0, 28));
    expect(visibleAnswers(scanOf(1, 'no'))).toEqual({ A1: 3, V1: 1 });
    expect(askedItems(scanOf(1, 'unknown'))).toEqual(ITEM_IDS);
    expect(askedItems(scanOf(3, 'no'))).toEqual(ITEM_IDS);
    expect(askedItems(scanOf('na'))).toEqual(ITEM_IDS);
    expect(scoreScan(scanOf(1, 'no'))).not.toHaveProperty('other');
  });
});

describe('the visible part of a scan', () => {
  const calm = { ...FULL_SCAN, context: { ...FULL_SCAN.context, problem: 'no' } } as const;

  it('is all of it where all is asked', () => expect(visibleScan(FULL_SCAN)).toEqual(FULL_SCAN));

  it('has neither point nor kinds nor behaviour without a point', () => {
    const { point: _, incidentKinds: __, otherKnows: ___, ...context } = calm.context;
    expect(visibleScan(calm)).toEqual({ form: 'long', context, answers: visibleAnswers(calm) });
  });

  it('does not say whether the other knows where that is not asked', () => {
    const raised = withAnswer(FULL_SCAN, 'V1', 4);
    expect(visibleScan(raised).context).not.toHaveProperty('otherKnows');
    expect(visibleScan(raised).context.point).toBe('De nieuwe prijs');
  });
});

describe('withAnswer', () => {
  it('gives, changes and takes back an answer, and leaves the scan as it was', () => {
    const one = withAnswer(EMPTY_SCAN, 'A1', 4);
    expect(one).toEqual({ ...EMPTY_SCAN, answers: { A1: 4 } });
    expect(withAnswer(one, 'A1', 'unknown').answers).toEqual({ A1: 'unknown' });
    expect(withAnswer(withAnswer(one, 'A2', 1), 'A1').answers).toEqual({ A2: 1 });
    expect(EMPTY_SCAN.answers).toEqual({});
  });
});

describe('parseScan', () => {
  it('gives a scan back as it is', () => {
    fc.assert(
      fc.property(scan, (given) => {
        expect(parseScan(structuredClone(given))).toEqual(given);
      }),
      { numRuns: RUNS },
    );
  });

  it('needs a form, a role and a date', () => {
    expect(parseScan({ ...FULL_SCAN, form: 'short' })).toBeUndefined();
    expect(parseScan({ ...FULL_SCAN, context: { role: 'client' } })).toBeUndefined();
    expect(parseScan(null)).toBeUndefined();
  });

  it('drops what it cannot use', () => {
    expect(parseScan({ ...EMPTY_SCAN, answers: 3, perspective: { otherOnUs: 'x' }, extra: 1 })).toEqual(
      EMPTY_SCAN,
    );
    const answers = JSON.parse('{"A1":2,"A2":9,"__proto__":{"A3":1}}') as unknown;
    const perspective = { otherOnItself: 'exit', otherOnUs: 7 };
    expect(parseScan({ ...EMPTY_SCAN, answers, perspective })).toEqual({
      ...EMPTY_SCAN,
      answers: { A1: 2 },
      perspective: { otherOnItself: 'exit' },
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        parseScan(a);
        parseScan({ ...FULL_SCAN, context: a, perspective: b });
        const parsed = parseScan({
          ...FULL_SCAN,
          answers: a,
          perspective: { otherOnUs: b, otherOnItself: a },
        });
        expect(Object.keys(parsed?.answers ?? {}).every((id) => ITEM_IDS.includes(id as 'A1'))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
