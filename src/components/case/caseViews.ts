import type { CaseLine, CaseStep } from '../../collections/caseLine';
import type { CaseMomentResult } from '../../collections/caseResult';
import type { DossierText } from '../../collections/dossiers';
import type { Words } from '../../i18n/words';
import type { MatrixView, StepView } from '../../islands/case/stepView';
import { fill } from '../../model/text/fill';
import { toMatrixPlace } from '../../model/result/matrixPlace';
import { reactionsOf } from '../../model/result/reaction';
import { ROLES } from '../../model/role';
import { verdictTypes } from '../../model/result/verdict';
import { reactionMarks, typologyMarks } from './caseMarks';
import type { CaseTexts } from './caseWords';
import { reactionsText, typologyText } from './caseWords';

/** What the figures of a case are made from. */
export interface CaseStory {
  readonly texts: CaseTexts;
  readonly words: Words['story']['figure'];
  readonly parties: DossierText['parties'];
  readonly moments: readonly CaseMomentResult[];
  readonly line: CaseLine;
}

/**
 * What both matrices show at each step of the story. Before the first answers they show where these put the relation, and say
 * so: no reader comes to empty matrices. A field is marked only at the step that its answers are of, and at the end.
 */
export const stepViews = (story: CaseStory): readonly StepView[] =>
  story.line.steps.map((step) => {
    const drawn = drawnAt(story, step);
    return { typology: typologyView(story, drawn, step), reactions: reactionsView(story, drawn) };
  });

/** The coded moments that are drawn at a step: those reached, else the first. */
interface DrawnMoments {
  readonly drawn: readonly CaseMomentResult[];
  /** Whether the answers of the last of them are of this step. */
  readonly own: boolean;
  /** Says that they are of another step; empty where they are of this one. */
  readonly remark: string;
}

function drawnAt({ words, moments, line }: CaseStory, step: CaseStep): DrawnMoments {
  const before = line.steps[step.number - 2]?.moments ?? 0;
  if (step.moments === 0) {
    const first = line.steps.find((later) => later.moments > 0);
    return {
      drawn: moments.slice(0, first?.moments),
      own: false,
      remark: fill(words.ahead, { number: first?.number ?? '' }),
    };
  }
  const own = step.moments > before || step === line.steps.at(-1);
  return { drawn: moments.slice(0, step.moments), own, remark: own ? '' : words.noNewMoment };
}

function typologyView(
  { texts, words, parties, moments }: CaseStory,
  { drawn, own, remark }: DrawnMoments,
  { month, personal, business }: CaseStep,
): MatrixView {
  const last = drawn.at(-1);
  const text = typologyText(texts, parties, drawn, moments.length);
  const line = fill(words.line, { month });
  return {
    text: sentences(remark, fill(words.place, { text }), line),
    marked: own && last ? verdictTypes(last.verdict) : [],
    marks: typologyMarks(drawn, moments.length),
    line: toMatrixPlace({ personal, business }),
  };
}

function reactionsView(
  { texts, parties, moments }: CaseStory,
  { drawn, own, remark }: DrawnMoments,
): MatrixView {
  const last = drawn.at(-1);
  const shown = ROLES.flatMap((role) => last?.reactions[role]?.verdict ?? []);
  return {
    text: sentences(remark, behaviourText(texts, parties, drawn)),
    marked: own ? [...new Set(shown.flatMap(reactionsOf))] : [],
    marks: reactionMarks(drawn, moments.length),
  };
}

const sentences = (...texts: readonly string[]): string => texts.filter(Boolean).join(' ');

function behaviourText(
  texts: CaseTexts,
  parties: DossierText['parties'],
  drawn: readonly CaseMomentResult[],
): string {
  const silent = drawn.every(({ reactions }) => !reactions.client && !reactions.provider);
  return silent
    ? fill(texts.words.noReactionAt, { number: drawn.at(-1)?.number ?? '' })
    : reactionsText(texts, parties, drawn);
}
