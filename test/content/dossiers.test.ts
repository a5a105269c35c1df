import { expect, it } from 'vitest';
import type { Answers } from '../../src/model/scan/answer';
import type { CodedDossier } from '../../src/model/case/dossier';
import { plainDossier } from '../../src/model/case/dossier';
import { ROLES } from '../../src/model/role';
import { GOLDEN } from '../model/golden/golden';
import { contentFiles } from './contentFiles';

/** A case as it is written: its incidents have ids. */
type DossierFile = CodedDossier & { readonly incidents: readonly { readonly id: string }[] };

const dossiers = contentFiles('dossiers/').map(({ path, data }) => ({ path, dossier: data as DossierFile }));

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

it.each(published)('%s, a published case, has exactly the published answers in its dossier', (id) => {
  const found = dossiers.find(({ dossier }) => dossier.id === id);
  expect(found && codedAnswers(found.dossier)).toEqual(goldenAnswersOf(id));
});

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
