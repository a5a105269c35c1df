import { expect, it } from 'vitest';
import type { Answers } from '../../src/model/scan/answer';
import type { CodedDossier } from '../../src/model/case/dossier';
import { plainDossier } from '../../src/model/case/dossier';
import { scanOfMoment } from '../../src/model/case/caseScan';
import { sampleAppreciation } from '../../src/model/line/appreciation';
import { scoreScan } from '../../src/model/result/scanResult';
import { ROLES } from '../../src/model/role';
import { GOLDEN } from '../model/golden/golden';
import { contentFiles } from './contentFiles';

/** A case as it is written: its incidents have ids. */
type DossierFile = CodedDossier & { readonly incidents: readonly { readonly id: string }[] };

const dossiers = contentFiles('dossiers/').map(({ path, data }) => ({ path, dossier: data as DossierFile }));

/** A mean below this would say that nothing is left at all. */
const LOWEST_LINE = 0.08;

/** The answers per party and moment, by `role/moment`. */
type ByMoment = Readonly<Record<string, Answers>>;

function codedAnswers(dossier: CodedDossier): ByMoment {
  const entries = plainDossier(dossier).moments.flatMap(({ id, answers }) =>
    ROLES.flatMap((role) => (answers[role] ? [[`${role}/${id}`, answers[role]] as const] : [])),
  );
  return Object.fromEntries(entries);
}

/** The published answers of a case: ids run `case/role/moment`, the moment is `now` where none is named. */
function goldenAnswersOf(caseId: string): ByMoment {
  const found: Record<string, Answers> = {};
  for (const { id, answers } of [...GOLDEN.typology, ...GOLDEN.vvtv]) {
    const [dossier, role, moment = 'now'] = id.split('/');
    if (dossier === caseId) found[`${role}/${moment}`] = { ...found[`${role}/${moment}`], ...answers };
  }
  return found;
}

const published = [
  ...new Set([...GOLDEN.typology, ...GOLDEN.vvtv].map(({ id }) => id.split('/')[0] ?? '')),
].filter((id) => id !== 'made-up');

/** The answers that the published method holds: on both axes and about behaviour. */
const isPublished = (id: string) => !/^[DG]/.test(id);

it.each(published)('%s, a published case, has exactly the published answers in its dossier', (id) => {
  const found = dossiers.find(({ dossier }) => dossier.id === id);
  const coded = Object.entries(found ? codedAnswers(found.dossier) : {}).map(([moment, answers]) => [
    moment,
    Object.fromEntries(Object.entries(answers).filter(([item]) => isPublished(item))),
  ]);
  expect(Object.fromEntries(coded)).toEqual(goldenAnswersOf(id));
});

/** The result of the last moment of a case, as its client would fill in the scan. */
function resultOf(id: string) {
  const found = dossiers.find(({ dossier }) => dossier.id === id)?.dossier;
  const plain = found && plainDossier(found);
  const last = plain?.moments.at(-1);
  if (!plain || !last) throw new Error(`no case ${id}`);
  return scoreScan(scanOfMoment(plain, last, '2026-11-01'));
}

it('comes out as the guide has it: one-sided, imposed, dependent on each other', () => {
  expect(resultOf('ict')).toMatchObject({
    dependence: { oneSided: true },
    advice: [{ id: 'imposed' }, {}, {}],
  });
  expect(resultOf('ict').dependence.asymmetry).toBeGreaterThan(0);
  expect(resultOf('hr-ssc').advice[0]?.id).toBe('imposed');
  expect(resultOf('hospital').dependence.oneSided).toBe(false);
  expect(resultOf('green').advice[0]?.id).toBe('part-well');
  expect(resultOf('uwv')).not.toHaveProperty('own');
});

it.each(dossiers.filter(({ dossier }) => dossier.incidents.length > 0))(
  '$path never brings the thick line to the ground',
  ({ dossier }) => {
    const until = Math.max(...dossier.moments.map(({ month }) => month)) + 12;
    for (const role of ROLES) {
      const line = sampleAppreciation(dossier, role, { until, perMonth: 10 });
      expect(Math.min(...line.map(({ mean }) => mean)), role).toBeGreaterThan(LOWEST_LINE);
    }
  },
);

it.each(dossiers)('$path is called after its id', ({ path, dossier }) => {
  expect(path).toBe(`dossiers/${dossier.id}.yaml`);
});

it.each(dossiers)('$path tells its moments and incidents in order, each under its own id', ({ dossier }) => {
  const months = dossier.moments.map(({ month }) => month);
  const starts = dossier.incidents.map(({ at }) => at);
  const ids = [...dossier.moments, ...dossier.incidents].map(({ id }) => id);
  expect(months).toEqual(months.toSorted((a, b) => a - b));
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(dossiers)('$path solves no incident before it happens', ({ dossier }) => {
  for (const { id, at, solvedAt } of dossier.incidents) {
    expect(solvedAt ?? Infinity, `incident ${id}`).toBeGreaterThan(at);
  }
});
