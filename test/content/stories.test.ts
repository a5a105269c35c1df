import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../../src/i18n/locales';
import { measureCommitment } from '../../src/model/result/commitment';
import type { CodedDossier } from '../../src/model/case/dossier';
import { plainAnswers } from '../../src/model/case/dossier';
import type { CaseInterpretation } from '../../src/model/case/prediction';
import { measureReactions, reactionsOf } from '../../src/model/result/reaction';
import { measureProbabilities } from '../../src/model/result/typeProbabilities';
import { ROLES } from '../../src/model/role';
import type { StoryStep } from '../../src/model/case/story';
import { decideVerdict, verdictTypes } from '../../src/model/result/verdict';
import { contentData, contentFiles } from './contentFiles';

type Why = { readonly why: LocalizedText };
type Told = CodedDossier & { readonly steps: readonly StoryStep[] } & {
  readonly interpretation: CaseInterpretation & Readonly<Record<keyof CaseInterpretation, Why>>;
};

const stories = contentFiles('cases/').map(({ path, data, body }) => {
  const { dossier } = data as { dossier: string };
  return { path, body, dossier: contentData<Told>(`dossiers/${dossier}.yaml`) };
});

describe.each(stories)('$path', ({ body, dossier }) => {
  it('has a month for each step of its text, numbered in order', () => {
    const numbers = [...body.matchAll(/<Step n="(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(dossier.steps.map((_, index) => index + 1));
  });

  it('names itself in each of its blocks', () => {
    const named = [...body.matchAll(/<(?:CaseIncidents|Interpretation|CaseFigure|CodedAnswers)\b([^>]*)>/g)];
    expect(named).toHaveLength(4);
    const own = `of="${(dossier as unknown as { case: string }).case}"`;
    for (const [, attributes] of named) expect(attributes).toContain(own);
  });

  it('gives interpretation that its text gives too', () => {
    const told = [...body.matchAll(/<(?:Type|Reaction) id="(\w+)"/g)].map(([, id]) => id);
    for (const { by, fields } of Object.values(dossier.interpretation))
      if (by === 'author') expect(told).toEqual(expect.arrayContaining([...fields]));
  });

  it('agrees with the scan on the type at the end, and on each reaction but that of Delta SSC', () => {
    const last = dossier.moments.at(-1)?.answers.client;
    const commitment = measureCommitment(plainAnswers(last ?? {}));
    if (!commitment) throw new Error('no placement');
    const verdict = decideVerdict(measureProbabilities(commitment));
    expect(verdictTypes(verdict).toSorted()).toEqual(dossier.interpretation.typology.fields.toSorted());
    for (const role of ROLES) {
      const answers = dossier.moments.findLast((moment) => moment.answers[role]?.E1)?.answers[role];
      const shown = measureReactions(plainAnswers(answers ?? {}), 'own').verdict;
      expect(shown && reactionsOf(shown)).toEqual(
        expect.arrayContaining([...dossier.interpretation[role].fields]),
      );
    }
  });
});

it('says whose interpretation it is: of Gamma and Epsilon the author gives none', () => {
  const ours = stories.flatMap(({ dossier: { parties, interpretation } }) =>
    ROLES.filter((role) => interpretation[role].by === 'site').map((role) => parties[role].name),
  );
  expect(ours.toSorted()).toEqual(['Epsilon', 'Gamma']);
});
