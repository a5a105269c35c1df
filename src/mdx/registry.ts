import AppreciationFigure from '../components/figure/AppreciationFigure.astro';
import CaseFigure from '../components/case/CaseFigure.astro';
import CaseIncidents from '../components/case/CaseIncidents.astro';
import CodedAnswers from '../components/case/CodedAnswers.astro';
import ConversationFigure from '../components/figure/ConversationFigure.astro';
import Formula from '../components/guide/Formula.astro';
import IncidentKindsFigure from '../components/figure/IncidentKindsFigure.astro';
import LoyaltyNeglectFigure from '../components/figure/LoyaltyNeglectFigure.astro';
import Note from '../components/guide/Note.astro';
import QuestionCount from '../components/tool/QuestionCount.astro';
import Questions from '../components/tool/Questions.astro';
import Reaction from '../components/guide/Reaction.astro';
import ReactionsFigure from '../components/figure/ReactionsFigure.astro';
import Interpretation from '../components/case/Interpretation.astro';
import SectionHeading from '../components/page/SectionHeading.astro';
import Sources from '../components/guide/Sources.astro';
import Step from '../components/case/Step.astro';
import SubsectionHeading from '../components/page/SubsectionHeading.astro';
import Term from '../components/guide/Term.astro';
import Type from '../components/guide/Type.astro';
import TypologyFigure from '../components/figure/TypologyFigure.astro';
import VersionLine from '../components/page/VersionLine.astro';

/** The names that an author may use in MDX, and what stands for the headings of Markdown. */
export const mdxComponents = {
  AppreciationFigure,
  CaseFigure,
  CaseIncidents,
  CodedAnswers,
  ConversationFigure,
  Formula,
  IncidentKindsFigure,
  LoyaltyNeglectFigure,
  Note,
  QuestionCount,
  Questions,
  Reaction,
  ReactionsFigure,
  Interpretation,
  Sources,
  Step,
  Term,
  Type,
  TypologyFigure,
  VersionLine,
  h2: SectionHeading,
  h3: SubsectionHeading,
};
