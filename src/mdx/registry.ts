import AppreciationFigure from '../components/AppreciationFigure.astro';
import CaseFigure from '../components/CaseFigure.astro';
import CaseIncidents from '../components/CaseIncidents.astro';
import CodedAnswers from '../components/CodedAnswers.astro';
import ConversationFigure from '../components/ConversationFigure.astro';
import Formula from '../components/Formula.astro';
import IncidentKindsFigure from '../components/IncidentKindsFigure.astro';
import LoyaltyNeglectFigure from '../components/LoyaltyNeglectFigure.astro';
import Note from '../components/Note.astro';
import Reaction from '../components/Reaction.astro';
import ReactionsFigure from '../components/ReactionsFigure.astro';
import Reading from '../components/Reading.astro';
import SectionHeading from '../components/SectionHeading.astro';
import Step from '../components/Step.astro';
import SubsectionHeading from '../components/SubsectionHeading.astro';
import Term from '../components/Term.astro';
import Type from '../components/Type.astro';
import TypologyFigure from '../components/TypologyFigure.astro';
import VersionLine from '../components/VersionLine.astro';

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
  Reaction,
  ReactionsFigure,
  Reading,
  Step,
  Term,
  Type,
  TypologyFigure,
  VersionLine,
  h2: SectionHeading,
  h3: SubsectionHeading,
};
