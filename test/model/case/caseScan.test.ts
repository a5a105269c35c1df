import { describe, expect, it } from 'vitest';
import { scanOfMoment } from '../../../src/model/case/caseScan';
import type { CodedDossier, Dossier } from '../../../src/model/case/dossier';
import { plainDossier } from '../../../src/model/case/dossier';
import { measureReactions } from '../../../src/model/result/reaction';
import { placeCaseMoment } from '../../../src/model/result/resemblance';
import { formatScanLink } from '../../../src/model/exchange/formatScanLink';
import { parseScanLink } from '../../../src/model/exchange/scanLink';
import { scoreScan } from '../../../src/model/result/scanResult';
import { contentFiles } from '../../content/contentFiles';

const DAY = '2026-11-01';
const DOSSIER: Dossier = {
  id: 'case',
  parties: { client: { name: 'Beta' }, provider: { name: 'Alfa' } },
  incidents: [],
  moments: [],
};
const dossiers = contentFiles('dossiers/').map(({ data }) => plainDossier(data as CodedDossier));
const moments = dossiers.flatMap((dossier) => dossier.moments.map((moment) => ({ dossier, moment })));
const caseMoments = moments.flatMap(({ dossier, moment }) => placeCaseMoment(dossier, moment) ?? []);

it.each(moments)('opens $dossier.id, $moment.id, as the client sees it', ({ dossier, moment }) => {
  const scan = scanOfMoment(dossier, moment, DAY);
  const opened = parseScanLink(formatScanLink(scan));
  expect(opened.ok && opened.value.link).toEqual({ kind: 'scan', scan, leftOut: 'nothing', dropped: [] });
  const result = scoreScan(scan, caseMoments);
  const { client, provider } = moment.answers;
  if (client) expect(result.resemblance?.distance).toBe(0);
  expect(result.resemblance?.moment).toMatchObject({ caseId: dossier.id, momentId: moment.id });
  for (const [answers, seen] of [
    [client, result.own],
    [provider, result.other],
  ] as const)
    if (answers && seen) expect(seen.place).toEqual(measureReactions(answers, 'own').place);
});

it('asks about behaviour only where it is coded, and names the incidents of the last twelve months', () => {
  const green = dossiers.find(({ id }) => id === 'green');
  if (!green) throw new Error('no green case');
  const [award, pruning, later] = green.moments.map((moment) => scanOfMoment(green, moment, DAY));
  expect(award?.context).toEqual({ role: 'client', date: DAY, choice: 'yes', problem: 'no' });
  expect(pruning?.context).toMatchObject({ incidentKinds: ['interpersonal', 'business'], otherKnows: 'yes' });
  expect(later?.context).toEqual({ role: 'client', date: DAY, choice: 'yes', problem: 'yes' });
});

describe('the twelve months before a moment', () => {
  const incident = (at: number, sign: 1 | -1 = -1) =>
    ({ id: `i${at}`, at, kind: 'external', sign, weight: 1, hits: 'both' }) as const;
  const moment = { id: 'm', month: 20, answers: { client: {}, provider: { E1: 4 } } } as const;
  const kindsOf = (...incidents: readonly ReturnType<typeof incident>[]) =>
    scanOfMoment({ ...DOSSIER, incidents }, moment, DAY).context.incidentKinds;

  it.each([
    [8, undefined],
    [9, ['external']],
    [20, ['external']],
    [21, undefined],
  ])('hold a negative incident of month %i: %j', (at, kinds) => {
    expect(kindsOf(incident(at))).toEqual(kinds);
  });

  it('count what went wrong only', () => {
    expect(kindsOf(incident(15, 1))).toBeUndefined();
  });

  it('ask about behaviour as soon as one answer is coded, and give that one only', () => {
    const { context, answers } = scanOfMoment(DOSSIER, moment, DAY);
    expect(context.problem).toBe('yes');
    expect(answers).toStrictEqual({ 'other-E1': 4 });
    expect(Object.keys(answers)).toEqual(['other-E1']);
  });
});
