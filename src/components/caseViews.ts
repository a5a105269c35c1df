import type { CaseLine, CaseStep } from '../collections/caseLine';
import type { CaseMomentReading } from '../collections/caseReading';
import type { DossierText } from '../collections/dossiers';
import type { Words } from '../i18n/words';
import type { MatrixView, StepView } from '../islands/case/stepView';
import { fill, hundredths } from '../islands/fill';
import { reactionsOf } from '../model/reaction';
import { ROLES } from '../model/role';
import { verdictTypes } from '../model/verdict';
import { reactionMarks, typologyMarks } from './caseMarks';
import type { CaseTexts } from './caseWords';
import { reactionsText, typologyText } from './caseWords';

/** What the figures of a case are made from. */
export interface CaseStory {
  readonly texts: CaseTexts;
  readonly words: Words['story']['figure'];
  readonly parties: DossierText['parties'];
  readonly moments: readonly CaseMomentReading[];
  readonly line: CaseLine;
}

/** What both matrices show at each step of the story. */
export const stepViews = (story: CaseStory): readonly StepView[] =>
  story.line.steps.map((step) => {
    const reached = story.moments.slice(0, step.moments);
    return { typology: typologyView(story, reached, step), reactions: reactionsView(story, reached) };
  });

function typologyView(
  { texts, words, parties, moments }: CaseStory,
  reached: readonly CaseMomentReading[],
  { month, personal, business }: CaseStep,
): MatrixView {
  const last = reached.at(-1);
  const line = fill(words.line, { month, personal: hundredths(personal), business: hundredths(business) });
  const place = last
    ? fill(words.place, { text: typologyText(texts, parties, reached, moments.length) })
    : words.noMoment;
  return {
    text: `${place} ${line}`,
    marked: last ? verdictTypes(last.verdict) : [],
    marks: typologyMarks(reached, moments.length),
    line: { x: business, y: personal },
  };
}

function reactionsView(
  { texts, words, parties, moments }: CaseStory,
  reached: readonly CaseMomentReading[],
): MatrixView {
  const last = reached.at(-1);
  const shown = ROLES.flatMap((role) => last?.reactions[role]?.verdict ?? []);
  return {
    text: behaviourText({ texts, words, parties }, reached),
    marked: [...new Set(shown.flatMap(reactionsOf))],
    marks: reactionMarks(reached, moments.length),
  };
}

function behaviourText(
  { texts, words, parties }: Pick<CaseStory, 'texts' | 'words' | 'parties'>,
  reached: readonly CaseMomentReading[],
): string {
  const last = reached.at(-1);
  if (!last) return words.noMoment;
  const silent = reached.every(({ reactions }) => !reactions.client && !reactions.provider);
  return silent
    ? fill(texts.words.noReactionAt, { number: last.number })
    : reactionsText(texts, parties, reached);
}
