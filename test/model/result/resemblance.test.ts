import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/model/scan/answer';
import {
  plainAnswers,
  plainDossier,
  type CodedAnswers,
  type CodedDossier,
  type Dossier,
  type Moment,
} from '../../../src/model/case/dossier';
import { findResemblance, placeCaseMoment, type CaseMoment } from '../../../src/model/result/resemblance';
import { goldenAnswers } from '../golden/golden';

const CODED: CodedAnswers = {
  A1: { answer: 4, evidence: 'text', fact: 'K2' },
  L1: { answer: 'unknown', evidence: 'assumption' },
};

const CASE: CodedDossier = {
  id: 'case',
  parties: { client: { name: 'Beta', kind: 'hospital' }, provider: { name: 'Alfa' } },
  incidents: [{ at: 2, kind: 'business', sign: -1, weight: 2, hits: 'both', solvedAt: 4 }],
  moments: [
    { id: 'start', month: 0, answers: { client: CODED } },
    { id: 'end', month: 9, answers: { provider: CODED, client: {} } },
  ],
};

describe('a dossier', () => {
  it('is plain without its evidence', () => {
    expect(plainAnswers(CODED)).toEqual({ A1: 4, L1: 'unknown' });
    expect(plainDossier(CASE)).toEqual({
      ...CASE,
      moments: [
        { id: 'start', month: 0, answers: { client: { A1: 4, L1: 'unknown' } } },
        { id: 'end', month: 9, answers: { provider: { A1: 4, L1: 'unknown' }, client: {} } },
      ],
    });
  });
});

describe('a case moment', () => {
  const dossier: Dossier = { id: 'hospital', parties: CASE.parties, incidents: [], moments: [] };
  const BEHAVIOUR: Answers = { E1: 1, V1: 5, L1: 3, N1: 1 };
  const at = (answers: Moment['answers']): Moment => ({ id: 'start', month: 0, answers });

  it('lies where its client puts it, with the behaviour of both parties', () => {
    const client = { ...goldenAnswers('hospital/client'), ...BEHAVIOUR };
    const provider = { ...goldenAnswers('uwv/client'), E1: 5, V1: 1, L1: 1, N1: 1 } as Answers;
    const moment = placeCaseMoment(dossier, at({ client, provider }));
    expect(moment?.affective).toBeCloseTo(0.75, 4);
    expect(moment?.calculative).toBeCloseTo(0.8125, 4);
    expect(moment).toMatchObject({
      caseId: 'hospital',
      momentId: 'start',
      behaviour: { client: { positivity: 1, activity: 0.5 }, provider: { positivity: -1, activity: 1 } },
    });
  });

  it('lies where its provider puts it when the client cannot', () => {
    const provider = goldenAnswers('hospital/client');
    expect(placeCaseMoment(dossier, at({ client: BEHAVIOUR, provider }))?.affective).toBeCloseTo(0.75, 4);
    expect(placeCaseMoment(dossier, at({ provider }))?.behaviour).toEqual({});
  });

  it('has no place without a placement', () => {
    expect(placeCaseMoment(dossier, at({}))).toBeUndefined();
    expect(placeCaseMoment(dossier, at({ client: BEHAVIOUR, provider: BEHAVIOUR }))).toBeUndefined();
  });
});

describe('resemblance', () => {
  const moment = (
    caseId: string,
    affective: number,
    calculative: number,
    rest: Partial<CaseMoment> = {},
  ) => ({
    caseId,
    momentId: 'start',
    affective,
    calculative,
    behaviour: {},
    ...rest,
  });
  const near = moment('near', 0.5, 0.5);
  const far = moment('far', 0.8, 0.7);

  it('is with the nearest moment, the first among equals', () => {
    const here = { affective: 0.5, calculative: 0.6 };
    expect(findResemblance(here, 'client', [far, near])?.moment).toBe(near);
    expect(findResemblance(here, 'client', [near, { ...near, caseId: 'twin' }])?.moment).toBe(near);
    expect(findResemblance(here, 'client', [])).toBeUndefined();
  });

  it('is with nothing that is further than .25', () => {
    const here = { affective: 0.5, calculative: 0.5 };
    expect(findResemblance(here, 'client', [moment('edge', 0.75, 0.75)])?.distance).toBe(0.25);
    expect(findResemblance(here, 'client', [moment('beyond', 0.76, 0.75)])).toBeUndefined();
  });

  it('measures the root mean square, so that a moment without behaviour competes fairly', () => {
    const here = { affective: 0.5, calculative: 0.5, behaviour: { positivity: 1, activity: 0 } };
    const silent = moment('silent', 0.7, 0.5);
    expect(findResemblance(here, 'client', [silent])?.distance).toBeCloseTo(Math.sqrt(0.02), 12);
    const speaking = moment('speaking', 0.6, 0.5, {
      behaviour: { client: { positivity: 0.8, activity: 0.2 } },
    });
    const found = findResemblance(here, 'client', [silent, speaking]);
    expect(found?.moment).toBe(speaking);
    expect(found?.distance).toBeCloseTo(Math.sqrt(0.03 / 4), 12);
  });

  it('says on which two it is close and where it differs', () => {
    const here = { affective: 0.5, calculative: 0.5, behaviour: { positivity: 0.5, activity: -1 } };
    const there = moment('case', 0.6, 0.7, { behaviour: { provider: { positivity: -0.1, activity: -0.9 } } });
    expect(findResemblance(here, 'provider', [there])).toMatchObject({
      close: ['activity', 'affective'],
      apart: 'positivity',
    });
  });

  it('compares with the party of the same role only', () => {
    const here = { affective: 0.5, calculative: 0.7, behaviour: { positivity: 1, activity: 1 } };
    const there = moment('case', 0.5, 0.5, { behaviour: { provider: { positivity: 1, activity: 1 } } });
    expect(findResemblance(here, 'client', [there])?.close).toEqual(['affective', 'calculative']);
    expect(findResemblance(here, 'client', [there])).not.toHaveProperty('apart');
    expect(findResemblance(here, 'provider', [there])?.apart).toBe('calculative');
  });

  it('does not say where it differs when nothing differs', () => {
    const behaviour = { positivity: 1, activity: 1 };
    const there = moment('case', 0.5, 0.5, { behaviour: { client: behaviour } });
    const found = findResemblance({ affective: 0.5, calculative: 0.5, behaviour }, 'client', [there]);
    expect(found?.distance).toBe(0);
    expect(found).not.toHaveProperty('apart');
  });
});
